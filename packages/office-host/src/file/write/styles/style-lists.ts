import type { OpenPart } from "spreadsheet/parts";
import { child, elementMaker, joined, type XmlElement, type XmlSource } from "spreadsheet/xml";

interface List {
  readonly there: XmlElement | undefined;
  readonly size: number;
  readonly added: XmlSource[];
  /** By their text, so that a look that is there already is not added again. */
  readonly numbers: Map<string, number>;
}

/** The numbered lists of a styles part, to which elements are added at the end. */
export class StyleLists {
  readonly #lists = new Map<string, List>();
  readonly #once = new Map<string, number>();

  constructor(
    private readonly part: OpenPart,
    private readonly order: readonly string[],
  ) {}

  /** @returns the number of the element in its list, old or new */
  add(name: string, element: XmlSource): number {
    const { numbers, size, added } = this.#list(name);
    const known = numbers.get(element);
    if (known !== undefined) return known;
    added.push(element);
    const number = size + added.length - 1;
    numbers.set(element, number);
    return number;
  }

  added(name: string): number {
    return this.#list(name).added.length;
  }

  once(key: string, make: () => number): number {
    const number = this.#once.get(key) ?? make();
    this.#once.set(key, number);
    return number;
  }

  /** Writes what was added, with the counts. */
  finish(): void {
    const { root, edits } = this.part;
    const make = elementMaker(root);
    for (const [name, { there, size, added }] of this.#lists) {
      if (added.length === 0) continue;
      const elements = joined(added);
      if (!there) {
        const list = make(name, { count: added.length }, elements);
        edits.insertInOrder(root, this.order, name, list);
        continue;
      }
      edits.append(there, elements);
      edits.setAttribute(there, "count", size + added.length);
    }
  }

  #list(name: string): List {
    const known = this.#lists.get(name);
    if (known) return known;
    const { root, text } = this.part;
    const there = child(root, name);
    const elements = (there?.children ?? []).filter((each) => each.uri === root.uri);
    const numbers = new Map<string, number>();
    elements.forEach(({ start, end }, number) => {
      const source = text.slice(start, end);
      if (!numbers.has(source)) numbers.set(source, number);
    });
    const list: List = { there, size: elements.length, added: [], numbers };
    this.#lists.set(name, list);
    return list;
  }
}

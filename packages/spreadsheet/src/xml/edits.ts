import type { XmlElement } from "./element";
import { xmlValue, type XmlSource } from "./escape";
import { expanded } from "./make-element";
import { prefixAt } from "./prefix-at";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  /** Of two at one place, the lower comes first. */
  readonly rank: number;
  /** Takes an element away, and with it what was changed inside. */
  readonly isRemoval?: boolean;
}

interface Appended {
  readonly source: XmlSource;
  readonly rank: number;
}

const LAST = Number.MAX_SAFE_INTEGER;
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Changes of a part's text, given by element and applied in one pass. All else stays as it was. */
export class Edits {
  readonly #edits: Edit[] = [];
  readonly #appended = new Map<XmlElement, Appended[]>();
  readonly #attributes = new Map<XmlElement, Map<string, string | null>>();

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.#edits.length + this.#appended.size + this.#attributes.size === 0;
  }

  /** Puts something in an element's place. */
  replace(element: XmlElement, source: XmlSource): void {
    this.#edits.push({ from: element.start, to: element.end, by: source, rank: 0 });
  }

  /** Puts something in place of all that is in an element; its tag stays. */
  replaceInside(element: XmlElement, source: XmlSource): void {
    if (element.isEmpty) this.append(element, source);
    else this.#edits.push({ from: element.openEnd, to: element.closeStart, by: source, rank: 0 });
  }

  /** Takes an element away, with whatever else was asked for inside it. */
  remove(element: XmlElement): void {
    const { start: from, end: to } = element;
    this.#edits.push({ from, to, by: "", rank: 0, isRemoval: true });
  }

  insertBefore(element: XmlElement, source: XmlSource): void {
    this.insertAt(element.start, source);
  }

  /** At a place that was learned while parsing. Asked for twice, the first comes first. */
  insertAt(at: number, source: XmlSource, rank = 0): void {
    this.#edits.push({ from: at, to: at, by: source, rank });
  }

  /** As the last in an element, behind what was appended before. */
  append(element: XmlElement, source: XmlSource, rank = 0): void {
    const list = this.#appended.get(element) ?? [];
    list.push({ source, rank });
    this.#appended.set(element, list);
  }

  /**
   * Where the schema's order has it, behind those of its own kind.
   *
   * @param order local names, first to last
   */
  insertInOrder(
    parent: XmlElement,
    order: readonly string[],
    local: string,
    source: XmlSource,
  ): void {
    const rank = order.indexOf(local);
    const ranks = parent.children.map((each) => order.indexOf(shownBy(each).local));
    const behind = ranks.findLastIndex((each) => each >= 0 && each <= rank);
    const before = ranks.findIndex((each) => each > rank);
    // The rank goes along: two that find the same place must not stand as they were asked for.
    const after = parent.children[behind];
    const next = parent.children[before];
    if (after) this.insertAt(after.end, source, rank);
    else if (next) this.insertAt(next.start, source, rank);
    else this.append(parent, source, rank);
  }

  /** @param key a local name, or `{namespace}name`; a `value` of `null` takes the attribute away */
  setAttribute(element: XmlElement, key: string, value: string | number | null): void {
    const [uri, local] = expanded(key);
    const there = Object.values(element.attributes).find(
      (each) => each.local === local && each.uri === uri,
    );
    const prefix = uri === "" ? "" : prefixAt(element, uri, true);
    if (prefix === undefined && !there) throw new Error(`No prefix stands for ${uri} there.`);
    const name = there?.name ?? (prefix ? `${prefix}:${local}` : local);
    const own = this.#attributes.get(element) ?? new Map<string, string | null>();
    this.#attributes.set(element, own.set(name, value === null ? null : String(value)));
  }

  /** The text with all of it. */
  toString(): string {
    const edits = [...this.#edits, ...this.#attributeEdits(), ...this.#appendEdits()];
    edits.sort((a, b) => a.from - b.from || a.to - b.to || a.rank - b.rank);
    const pieces: string[] = [];
    let [at, removedTo] = [0, 0];
    for (const { from, to, by, isRemoval } of edits) {
      if (from < removedTo && to <= removedTo) continue;
      if (from < at) throw new Error("Two edits of the same place.");
      pieces.push(this.text.slice(at, from), by);
      at = to;
      if (isRemoval) removedTo = to;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }

  #appendEdits(): Edit[] {
    return [...this.#appended].map(([element, list]): Edit => {
      const source = list.sort((a, b) => a.rank - b.rank).map((each) => each.source);
      const by = source.join("");
      const { isEmpty, openEnd, closeStart, name } = element;
      if (!isEmpty) return { from: closeStart, to: closeStart, by, rank: LAST };
      return { from: openEnd - 2, to: openEnd, by: `>${by}</${name}>`, rank: 0 };
    });
  }

  #attributeEdits(): Edit[] {
    return [...this.#attributes].flatMap(([element, values]) => {
      const spans = attributeSpans(this.text, element);
      const last = [...spans.values()].at(-1)?.to ?? element.start + 1 + element.name.length;
      return [...values].flatMap(([name, value]): Edit[] => {
        const span = spans.get(name);
        if (!span) {
          const by = value === null ? "" : ` ${name}="${xmlValue(value)}"`;
          return [{ from: last, to: last, by, rank: 0 }];
        }
        if (value === null) return [{ from: span.from, to: span.to, by: "", rank: 0 }];
        return [{ from: span.valueFrom, to: span.to - 1, by: xmlValue(value), rank: 0 }];
      });
    });
  }
}

interface Span {
  /** The blank in front of it. */
  readonly from: number;
  readonly valueFrom: number;
  /** Behind the closing quote. */
  readonly to: number;
}

/** Where the attributes stand in a tag, which the parser has found to be well-formed. */
function attributeSpans(text: string, { start, name, openEnd }: XmlElement): Map<string, Span> {
  const spans = new Map<string, Span>();
  let at = start + 1 + name.length;
  for (let equals = text.indexOf("=", at); equals >= 0 && equals < openEnd;) {
    let valueFrom = equals + 1;
    while (text[valueFrom] !== '"' && text[valueFrom] !== "'") valueFrom++;
    const end = text.indexOf(text[valueFrom] ?? '"', valueFrom + 1);
    spans.set(text.slice(at, equals).trim(), { from: at, valueFrom: valueFrom + 1, to: end + 1 });
    at = end + 1;
    equals = text.indexOf("=", at);
  }
  return spans;
}

/** An AlternateContent stands where what it offers stands. */
function shownBy(element: XmlElement): XmlElement {
  if (element.uri !== MC || element.local !== "AlternateContent") return element;
  return element.children[0]?.children[0] ?? element;
}

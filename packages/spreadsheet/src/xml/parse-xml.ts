import { SaxesParser, type SaxesTagNS } from "saxes";
import type { XmlElement } from "./element";
import { XmlError } from "./xml-error";

export interface ParseOptions {
  /**
   * Whether an element, and what is in it, is wanted in the tree. A sheet of 450.000 cells costs
   * nothing for the rows that are not.
   */
  readonly keep?: (parent: XmlElement, tag: XmlTag, start: number) => boolean;
  /** Is given each element when it is complete; `true` takes it out of the tree. */
  readonly take?: (element: XmlElement) => boolean;
}

/** What is known of an element when its tag is read. */
export type XmlTag = Pick<XmlElement, "uri" | "local" | "name" | "attributes">;

/** No part of a workbook comes near; deeper is made to exhaust whoever reads it. */
const MAX_DEPTH = 256;

/**
 * A part's text as a tree of elements that know where they stand in it. Nothing is ever written
 * from the tree: `Edits` change the text, and what no edit touches is the same text.
 *
 * @throws {XmlError} when it is not well-formed, uses a prefix that stands for nothing, has a
 *   document type, or is too deep
 */
export function parseXml(text: string, options: ParseOptions = {}): XmlElement {
  const tree = new TreeBuilder(text, options);
  try {
    tree.parser.write(text).close();
  } catch (cause) {
    if (cause instanceof XmlError) throw cause;
    throw new XmlError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (!tree.root) throw new XmlError("There is no element.");
  return tree.root;
}

/** A class, as a literal of this size costs a sheet of a million elements four times the time. */
class Building implements XmlElement {
  readonly uri: string;
  readonly local: string;
  readonly name: string;
  readonly attributes: XmlElement["attributes"];
  readonly namespaces: XmlElement["namespaces"];
  readonly isEmpty: boolean;
  readonly children: Building[] = [];
  closeStart: number;
  end: number;
  text = "";

  constructor(
    readonly parent: Building | null,
    tag: SaxesTagNS,
    readonly start: number,
    readonly openEnd: number,
  ) {
    this.uri = tag.uri;
    this.local = tag.local;
    this.name = tag.name;
    this.attributes = tag.attributes;
    this.namespaces = tag.ns;
    this.isEmpty = tag.isSelfClosing;
    this.closeStart = openEnd;
    this.end = openEnd;
  }
}

class TreeBuilder {
  root: XmlElement | null = null;
  // Without an error handler the parser throws. It bears six handlers: a seventh makes V8 keep it as
  // a dictionary, and all is four times slower.
  readonly parser = new SaxesParser({ xmlns: true });
  #at: Building | null = null;
  #depth = 0;
  /** How deep inside an element that is not wanted. */
  #skipped = 0;

  constructor(
    readonly text: string,
    readonly options: ParseOptions,
  ) {
    this.parser.on("doctype", () => {
      throw new XmlError("A part may not have a document type.");
    });
    this.parser.on("opentag", (tag) => this.#open(tag));
    this.parser.on("closetag", () => this.#close());
    this.#listen();
  }

  /** Text is not built where it is not wanted, which saves a third of a sheet's time. */
  #listen(): void {
    const add = (piece: string) => {
      if (this.#at) this.#at.text += piece;
    };
    this.parser.on("text", add);
    this.parser.on("cdata", add);
  }

  #open(tag: SaxesTagNS): void {
    if (++this.#depth > MAX_DEPTH) throw new XmlError("Elements stand too deep in each other.");
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const { position } = this.parser;
    // A tag holds no other "<", so that the last one before its end begins it.
    const start = this.text.lastIndexOf("<", position - 1);
    if (this.#at && this.options.keep?.(this.#at, tag, start) === false) {
      this.#skipped = 1;
      this.parser.off("text");
      this.parser.off("cdata");
      return;
    }
    const element = new Building(this.#at, tag, start, position);
    if (this.#at) this.#at.children.push(element);
    else this.root = element;
    this.#at = element;
  }

  #close(): void {
    this.#depth--;
    if (this.#skipped > 0) {
      if (--this.#skipped === 0) this.#listen();
      return;
    }
    const element = this.#at;
    if (!element) return;
    if (!element.isEmpty) {
      element.end = this.parser.position;
      element.closeStart = this.text.lastIndexOf("<", element.end - 1);
    }
    this.#at = element.parent;
    if (this.options.take?.(element) === true) this.#at?.children.pop();
  }
}

import {
  BORDER_ORDER,
  FONT_ORDER,
  FORMAT_ORDER,
  STYLES_ORDER,
  type Package,
} from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  type ElementMaker,
  type XmlElement,
  type XmlSource,
} from "spreadsheet/xml";
import type { Border, CellStyle, Edge, LineWeight } from "../../../model";

import { NUMBER_FORMATS } from "../../read";
import { openStyles } from "./open-styles";
import { changedLook, type ChangedLook } from "./changed-look";
import { StyleLists } from "./style-lists";

const LINES: Readonly<Record<LineWeight, string>> = {
  none: "none",
  hairline: "hair",
  thin: "thin",
  medium: "medium",
  thick: "thick",
};
const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];
const FIRST_OWN_FORMAT = 164;

/** Elements to put in place of a base's: `null` takes one out. */
type Own = Readonly<Record<string, XmlSource | null>>;

/**
 * Gives looks their numbers in the file. A look is that of the cell's old number with what changed
 * put in its place, so that what the model does not hold of it stays. Those that are there keep
 * their numbers.
 */
export class StylesWriter {
  readonly #open: () => Opened;
  #opened: Opened | null = null;

  constructor(
    pack: Package,
    workbookPath: string,
    private readonly body: { readonly name: string; readonly size: number },
  ) {
    this.#open = () => (this.#opened ??= opened(pack, workbookPath));
  }

  /**
   * @param base the number that the cell has, or that its row or column gives it
   * @param before the look of that number as the model has it
   */
  cell(
    base: number,
    before: CellStyle | undefined,
    after: CellStyle | undefined,
    quoted?: boolean,
  ): number {
    const look = changedLook(before, after, this.body);
    const { lists, make, root } = this.#open();
    const format = children(child(root, "cellXfs"), "xf")[base];
    const old = (name: string) => Number(attribute(format, name) ?? 0);
    const changed = {
      ...(look.font ? this.#font(look.font, old("fontId")) : {}),
      ...(look.fill === undefined ? {} : this.#fill(look.fill)),
      ...(look.borders ? this.#borders(look.borders, old("borderId")) : {}),
      ...(look.numberFormat === undefined ? {} : this.#format(look.numberFormat)),
      ...(look.alignment ? { applyAlignment: 1 } : {}),
      ...(quoted === undefined ? {} : { quotePrefix: quoted ? 1 : undefined }),
    };
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 };
    const attributes = { ...plain, ...plainAttributes(format), ...changed };
    const own: Own = look.alignment ? { alignment: this.#alignment(look.alignment, format) } : {};
    return lists.add("cellXfs", make("xf", attributes, this.#inOrder(FORMAT_ORDER, format, own)));
  }

  /** For a conditional format (`dxfId`): it changes only what it says. */
  differential({ bold, italic, underline, color, fill, numberFormat }: CellStyle): number {
    const { lists, make } = this.#open();
    const font = fontParts(make, {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(color ? { color } : {}),
    });
    const format = numberFormat === undefined ? undefined : this.#formatId(numberFormat);
    const fontSource = this.#inOrder(FONT_ORDER, undefined, font);
    const parts = [
      ...(fontSource === "" ? [] : [make("font", {}, fontSource)]),
      ...(format === undefined
        ? []
        : [make("numFmt", { numFmtId: format, formatCode: numberFormat })]),
      ...(fill === undefined ? [] : [solid(make, fill, "bgColor")]),
    ];
    return lists.add("dxfs", make("dxf", {}, ...parts));
  }

  save(): void {
    if (!this.#opened) return;
    this.#opened.lists.finish();
    this.#opened.save();
  }

  #font(font: NonNullable<ChangedLook["font"]>, base: number): object {
    const { lists, make, root } = this.#open();
    const old = children(child(root, "fonts"), "font")[base];
    const made = make("font", {}, this.#inOrder(FONT_ORDER, old, fontParts(make, font)));
    return { fontId: lists.add("fonts", made), applyFont: 1 };
  }

  #fill(fill: string | null): object {
    const { lists, make } = this.#open();
    if (fill === null) return { fillId: 0, applyFill: undefined };
    return { fillId: lists.add("fills", solid(make, fill, "fgColor")), applyFill: 1 };
  }

  #borders(borders: NonNullable<ChangedLook["borders"]>, base: number): object {
    const { lists, make, root } = this.#open();
    const old = children(child(root, "borders"), "border")[base];
    const own = Object.fromEntries(
      EDGES.flatMap((edge) => {
        const line = borders[edge];
        return line === undefined ? [] : [[edge, lineOf(make, edge, line)]];
      }),
    );
    const made = make("border", plainAttributes(old), this.#inOrder(BORDER_ORDER, old, own));
    return { borderId: lists.add("borders", made), applyBorder: 1 };
  }

  #format(code: string): object {
    return { numFmtId: this.#formatId(code), applyNumberFormat: 1 };
  }

  #formatId(code: string): number {
    const builtin = Object.entries(NUMBER_FORMATS).find(([, each]) => each === code);
    if (builtin) return Number(builtin[0]);
    const { lists, make, root } = this.#open();
    const there = children(child(root, "numFmts"), "numFmt");
    const known = there.find((each) => attribute(each, "formatCode") === code);
    if (known) return Number(attribute(known, "numFmtId"));
    const used = there.map((each) => Number(attribute(each, "numFmtId") ?? 0));
    return lists.once(`format ${code}`, () => {
      const id = Math.max(FIRST_OWN_FORMAT - 1, ...used) + 1 + lists.added("numFmts");
      lists.add("numFmts", make("numFmt", { numFmtId: id, formatCode: code }));
      return id;
    });
  }

  #alignment(
    alignment: NonNullable<ChangedLook["alignment"]>,
    format: XmlElement | undefined,
  ): XmlSource {
    const old = plainAttributes(child(format, "alignment"));
    return this.#open().make("alignment", { ...old, ...alignment });
  }

  /** The base's children with some in place of theirs, in the order of the schema. */
  #inOrder(order: readonly string[], base: XmlElement | undefined, own: Own): XmlSource {
    const { text } = this.#open();
    const pieces = order.map((name) => {
      if (name in own) return own[name] ?? "";
      const kept = child(base, name);
      return kept ? text.slice(kept.start, kept.end) : "";
    });
    return joined(pieces as XmlSource[]);
  }
}

interface Opened {
  readonly text: string;
  readonly root: XmlElement;
  readonly make: ElementMaker;
  readonly lists: StyleLists;
  readonly save: () => void;
}

function opened(pack: Package, workbookPath: string): Opened {
  const part = openStyles(pack, workbookPath);
  const make = elementMaker(part.root);
  return { ...part, make, lists: new StyleLists(part, STYLES_ORDER) };
}

/** Those in no namespace, as they can be written again. */
function plainAttributes(element: XmlElement | undefined): Record<string, string> {
  const all = Object.values(element?.attributes ?? {});
  return Object.fromEntries(
    all.filter((each) => each.uri === "").map((each) => [each.local, each.value]),
  );
}

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

function fontParts(make: ElementMaker, font: NonNullable<ChangedLook["font"]>): Own {
  const flag = (name: string, on: boolean | undefined): Own =>
    on === undefined ? {} : { [name]: on ? make(name) : null };
  const { bold, italic, underline, fontSize, fontName, color } = font;
  return {
    ...flag("b", bold),
    ...flag("i", italic),
    ...flag("u", underline),
    ...(fontSize === undefined ? {} : { sz: make("sz", { val: fontSize }) }),
    ...(color === undefined
      ? {}
      : { color: color === null ? null : make("color", { rgb: argb(color) }) }),
    // A scheme would win over the name.
    ...(fontName === undefined
      ? {}
      : { name: make("name", { val: fontName }), scheme: null, charset: null }),
  };
}

function solid(make: ElementMaker, fill: string, name: "fgColor" | "bgColor"): XmlSource {
  const shown = make(name, { rgb: argb(fill) });
  const behind = name === "fgColor" ? make("bgColor", { indexed: 64 }) : ("" as XmlSource);
  const kind = name === "fgColor" ? { patternType: "solid" } : {};
  return make("fill", {}, make("patternFill", kind, shown, behind));
}

function lineOf(make: ElementMaker, edge: Edge, line: Border | null): XmlSource {
  if (line === null || line.weight === "none") return make(edge);
  return make(edge, { style: LINES[line.weight] }, make("color", { rgb: argb(line.color) }));
}

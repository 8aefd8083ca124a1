import { Archive, type ArchiveLimits } from "../archive";
import {
  attribute,
  children,
  decodeXml,
  Edits,
  elementMaker,
  parseXml,
  XmlError,
  type DecodedXml,
  type ParseOptions,
  type XmlElement,
} from "../xml";
import { STRICT, TRANSITIONAL, type Dialect } from "./dialects";
import { PartError } from "./part-error";
import { relationshipsPath, resolveTarget } from "./resolve-target";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `customProperty`. */
  readonly kind: string;
  readonly type: string;
  /** Path of the part, or an address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A part that is being changed. Nothing of it is written before `save`. */
export interface OpenPart {
  readonly text: string;
  readonly root: XmlElement;
  readonly edits: Edits;
  /** Leaves the part as it is when nothing was changed. */
  readonly save: () => void;
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`;

/** The parts of a package, what they are and how they lead to each other. `""` is the package itself. */
export class Package {
  readonly #archive: Archive;
  #dialect: Dialect | null = null;

  private constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** @throws {ArchiveError} */
  static open(bytes: Uint8Array, limits?: ArchiveLimits): Package {
    return new Package(new Archive(bytes, limits));
  }

  /** @param parts by path, as text */
  static of(parts: Readonly<Record<string, string>>): Package {
    const made = new Package(new Archive());
    for (const [path, text] of Object.entries(parts)) made.writeText(path, text);
    return made;
  }

  copy(): Package {
    return new Package(this.#archive.copy());
  }

  get paths(): string[] {
    return this.#archive.names;
  }

  has(path: string): boolean {
    return this.#archive.has(path);
  }

  read(path: string): Uint8Array | undefined {
    return this.#archive.read(path);
  }

  write(path: string, bytes: Uint8Array): void {
    this.#archive.write(path, bytes);
  }

  /** In UTF-8. */
  writeText(path: string, text: string): void {
    this.write(path, new TextEncoder().encode(text));
  }

  /** `undefined` when there is no such part. */
  text(path: string): string | undefined {
    const bytes = this.read(path);
    return bytes && inPart(path, () => decodeXml(bytes).text);
  }

  /** A part as a tree; `undefined` when there is no such part. */
  xml(path: string, options?: ParseOptions): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : inPart(path, () => parseXml(text, options));
  }

  /** Opens a part to change it; it is written in the encoding that it had. */
  edit(path: string, otherwise?: string, options?: ParseOptions): OpenPart {
    const bytes = this.read(path) ?? (otherwise && new TextEncoder().encode(otherwise));
    if (!bytes) throw new Error(`There is no part ${path}.`);
    const { text, encode } = inPart(path, (): DecodedXml => decodeXml(bytes));
    const edits = new Edits(text);
    const save = () => {
      if (!edits.isEmpty) this.write(path, encode(edits.toString()));
    };
    return { text, root: inPart(path, () => parseXml(text, options)), edits, save };
  }

  /** What a part leads to. */
  relationships(path: string): Relationship[] {
    const root = this.xml(relationshipsPath(path));
    return children(root, "Relationship").map((element) => {
      const [type = "", target = ""] = ["Type", "Target"].map((each) => attribute(element, each));
      const isExternal = attribute(element, "TargetMode") === "External";
      return {
        ...{ id: attribute(element, "Id") ?? "", type, isExternal },
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : this.#located(resolveTarget(path, target)),
      };
    });
  }

  /** Some writers escape what stands in the name of a part, some do not. */
  #located(path: string): string {
    if (this.has(path) || !path.includes("%")) return path;
    try {
      const decoded = decodeURIComponent(path);
      return this.has(decoded) ? decoded : path;
    } catch {
      return path; // A `%` of the name's own.
    }
  }

  /** The first part of that kind that a part leads to. */
  related(path: string, kind: string): string | undefined {
    return this.relationships(path).find(
      (each) => each.kind === kind && !each.isExternal && this.has(each.target),
    )?.target;
  }

  /**
   * Lets a part lead to another, or to an address outside.
   *
   * @param type its last word for one of Office's own (`worksheet`), else the whole
   * @returns the relationship's id
   */
  relate(path: string, type: string, target: string, isExternal = false): string {
    const file = relationshipsPath(path);
    const taken = new Set(this.relationships(path).map((each) => each.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const part = this.edit(file, NO_RELATIONSHIPS);
    const made = elementMaker(part.root)("Relationship", {
      Id: `rId${number}`,
      Type: type.includes(":") ? type : `${this.dialect.relations}/${type}`,
      Target: isExternal ? target : `/${target}`,
      TargetMode: isExternal ? "External" : undefined,
    });
    part.edits.append(part.root, made);
    part.save();
    return `rId${number}`;
  }

  /** Takes out the relationships that answer to the test. */
  unrelate(path: string, test: (relationship: Relationship) => boolean): void {
    const gone = new Set(
      this.relationships(path)
        .filter(test)
        .map((each) => each.id),
    );
    if (gone.size === 0) return;
    const { root, edits, save } = this.edit(relationshipsPath(path));
    for (const each of root.children) if (gone.has(attribute(each, "Id") ?? "")) edits.remove(each);
    save();
  }

  /** What a part says it is; `""` when nothing does. */
  contentType(path: string): string {
    const types = this.xml(CONTENT_TYPES);
    const own = children(types, "Override").find((each) => isName(each, path));
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const general = children(types, "Default").find(
      (each) => attribute(each, "Extension")?.toLowerCase() === ending,
    );
    const found = own ?? general;
    return (found && attribute(found, "ContentType")) ?? "";
  }

  /** Says what a part is, where nothing does yet. */
  declare(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const { root, edits, save } = this.edit(CONTENT_TYPES);
    const there = children(root, "Override").find((each) => isName(each, path));
    const make = elementMaker(root);
    if (there) edits.setAttribute(there, "ContentType", contentType);
    else edits.append(root, make("Override", { PartName: `/${path}`, ContentType: contentType }));
    save();
  }

  /** Takes a part out, with its relationships and what says what it is; who led to it still does. */
  remove(path: string): void {
    this.#archive.remove(path);
    this.#archive.remove(relationshipsPath(path));
    const { root, edits, save } = this.edit(CONTENT_TYPES);
    for (const each of children(root, "Override")) if (isName(each, path)) edits.remove(each);
    save();
  }

  /** @example freePath("xl/tables/table", ".xml") //=> "xl/tables/table1.xml" */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number++;
    return `${stem}${number}${ending}`;
  }

  /** The dialect in which the package names its workbook. */
  get dialect(): Dialect {
    this.#dialect ??= this.relationships("").some((each) => each.type.startsWith(STRICT.relations))
      ? STRICT
      : TRANSITIONAL;
    return this.#dialect;
  }

  /** The same bytes when nothing was changed. */
  toBytes(): Uint8Array {
    return this.#archive.toBytes();
  }

  get isChanged(): boolean {
    return this.#archive.isChanged;
  }
}

function isName(override: XmlElement, path: string): boolean {
  return attribute(override, "PartName")?.toLowerCase() === `/${path}`.toLowerCase();
}

/** Says in which part it was that something is no XML. */
function inPart<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof XmlError) throw new PartError(path, { cause });
    throw cause;
  }
}

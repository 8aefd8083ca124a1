import { unzipSync, zipSync, type Zippable } from "fflate";
import { elementsOf } from "./xml-elements";
import { attribute } from "./xml-text";
import { spliced } from "./spliced";

/** The parts of a package by their path, without a slash in front: `xl/workbook.xml`. */
export type Parts = Map<string, Uint8Array>;

const CONTENT_TYPES = "[Content_Types].xml";
// Zip has no dates before 1980; one fixed date makes the same workbook the same copy.
const STAMP = new Date(1980, 0, 1);

/** @throws when the bytes are no zip, or one with a password */
export function unpacked(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  return new Map(files.map(([path, content]) => [path.replace(/^\//, ""), content]));
}

/** In the order in which the parts were found. */
export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = [content, { mtime: STAMP }];
  return zipSync(files, { level: 6 });
}

/** A part's text, `""` when it is not there; bytes that are no UTF-8 throw, as guessing would damage. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  // A byte order mark is kept, so that a part that changes keeps it.
  return bytes ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) : "";
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

/** `xl/workbook.xml` gives `xl/_rels/workbook.xml.rels`; `""` stands for the package. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The parts that a part refers to. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const xml = partText(parts, relationshipsPath(path));
  return elementsOf(xml, ["Relationship"]).flatMap((element) => {
    if (attribute(element, "TargetMode") === "External") return [];
    const kind = (attribute(element, "Type") ?? "").split("/").at(-1) ?? "";
    const target = resolved(path, attribute(element, "Target") ?? "");
    return [{ id: attribute(element, "Id") ?? "", kind, target }];
  });
}

/** `../media/a.png` beside `xl/charts/chart1.xml` is `xl/media/a.png`. */
function resolved(path: string, target: string): string {
  const base = target.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  return base.join("/");
}

/** Takes a part out of the package, with what it says of its relationships and its content type. */
export function removePart(parts: Parts, owner: string, path: string): void {
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  const relations = relationshipsOf(parts, owner);
  const ids = new Set(relations.filter(({ target }) => target === path).map(({ id }) => id));
  removeElements(parts, relationshipsPath(owner), "Relationship", "Id", (id) => ids.has(id));
  removeElements(parts, CONTENT_TYPES, "Override", "PartName", (name) => name === `/${path}`);
}

function removeElements(
  parts: Parts,
  path: string,
  local: string,
  name: string,
  isGone: (value: string) => boolean,
): void {
  const xml = partText(parts, path);
  const gone = elementsOf(xml, [local]).filter((each) => isGone(attribute(each, name) ?? ""));
  if (gone.length === 0) return;
  const edits = gone.map(({ start, end }) => ({ start, end, text: "" }));
  setPartText(parts, path, spliced(xml, edits));
}

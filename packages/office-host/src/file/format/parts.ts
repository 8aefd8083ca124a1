import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { children, escapeXml, parseXml } from "./xml";

/** The parts of a package by their path, without a slash in front: `xl/workbook.xml`. */
export type Parts = Map<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `customProperty`. */
  readonly kind: string;
  readonly type: string;
  /** Path of the part, or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

// Zip has no dates before 1980; one fixed date makes the same workbook the same file.
const STAMP = new Date(1980, 0, 1);

export function unpack(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    if (!path.endsWith("/")) parts.set(path.replace(/^\//, "").replaceAll("\\", "/"), content);
  return parts;
}

/** Content types first, as readers that stream expect; the rest in the order of the parts. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  const first = parts.get("[Content_Types].xml");
  if (first) files["[Content_Types].xml"] = [first, { mtime: STAMP }];
  for (const [path, content] of parts) files[path] ??= [content, { mtime: STAMP }];
  return zipSync(files, { level: 6 });
}

/** A part's text; `""` when it is not there. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes ? decode(bytes) : "";
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** `xl/worksheets/sheet1.xml` gives `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** What a part refers to; `""` stands for the package itself. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const xml = partText(parts, relationshipsPath(path));
  if (xml === "") return [];
  return children(parseXml(xml), "Relationship").map(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    const external = mode === "External";
    return {
      id,
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      external,
      target: external ? target : resolvePath(path, target),
    };
  });
}

/** Adds a relationship to a part, or to an address outside the package, and gives its id. */
export function addRelationship(
  parts: Parts,
  path: string,
  type: string,
  target: string,
  external = false,
): string {
  const relations = relationshipsOf(parts, path);
  let number = relations.length + 1;
  while (relations.some((each) => each.id === `rId${number}`)) number++;
  const id = `rId${number}`;
  const place = external
    ? `Target="${escapeXml(target)}" TargetMode="External"`
    : `Target="/${escapeXml(target)}"`;
  const entry = `<Relationship Id="${id}" Type="${type}" ${place}/>`;
  const file = relationshipsPath(path);
  const old =
    partText(parts, file) ||
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const open = old.replace(/<((?:\w+:)?Relationships)([^>]*)\/>/, "<$1$2></$1>");
  setPartText(
    parts,
    file,
    open.replace(/<\/(?:\w+:)?Relationships>/, (end) => entry + end),
  );
  return id;
}

/** Takes out the relationships of a part that lead to the target. */
export function removeRelationships(parts: Parts, path: string, target: string): void {
  const file = relationshipsPath(path);
  const ids = relationshipsOf(parts, path).filter((each) => each.target === target);
  const xml = ids.reduce(
    (text, { id }) =>
      text.replace(
        new RegExp(
          `<(?:\\w+:)?Relationship\\s[^>]*?\\bId="${escapeRegExp(id)}"[^>]*?(?:/>|></(?:\\w+:)?Relationship>)`,
        ),
        "",
      ),
    partText(parts, file),
  );
  if (ids.length > 0) setPartText(parts, file, xml);
}

/** Says what a part is, when the content types do not yet. */
export function addContentType(parts: Parts, path: string, type: string): void {
  const xml = partText(parts, "[Content_Types].xml");
  if (xml.includes(`PartName="/${path}"`)) return;
  const entry = `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`;
  setPartText(
    parts,
    "[Content_Types].xml",
    xml.replace(/<\/(?:\w+:)?Types>/, (end) => entry + end),
  );
}

/** Takes a part out, with its content type; its relationships stay for who made them. */
export function removePart(parts: Parts, path: string): void {
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  const xml = partText(parts, "[Content_Types].xml");
  const entry = new RegExp(
    `<(?:\\w+:)?Override\\s[^>]*PartName="/${escapeRegExp(path)}"[^>]*?(?:/>|></(?:\\w+:)?Override>)`,
  );
  if (entry.test(xml)) setPartText(parts, "[Content_Types].xml", xml.replace(entry, ""));
}

/** A path that no part has: `xl/customProperty` and `.bin` give `xl/customProperty1.bin`. */
export function freePath(parts: Parts, stem: string, ending: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const text = strFromU8(bytes);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

import type { Package } from "spreadsheet/parts";
import type { UnreadableReason } from "./format";

/** What another kind of file is known by. The first that fits is it. */
interface Sign {
  readonly reason: UnreadableReason;
  readonly fits: (bytes: Uint8Array) => boolean;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
const ascii = (text: string): number[] => [...text].map((each) => each.charCodeAt(0));
/** An OLE container with a stream of that name, which it keeps in UTF-16. */
const holds = (name: string) => (bytes: Uint8Array) =>
  startsWith(bytes, OLE) && find(bytes, [...ascii(name).flatMap((code) => [code, 0]), 0, 0]);

const SIGNS: readonly Sign[] = [
  { reason: "empty", fits: (bytes) => bytes.length === 0 },
  // Only this stream is a workbook with a password; the container itself is in many files.
  { reason: "encrypted", fits: holds("EncryptedPackage") },
  { reason: "xls", fits: holds("Workbook") },
  { reason: "xls", fits: holds("Book") },
  { reason: "word", fits: holds("WordDocument") },
  { reason: "powerpoint", fits: holds("PowerPoint Document") },
  // BIFF without a container: Excel 4 and before.
  {
    reason: "xls",
    fits: (bytes) => startsWith(bytes, [0x09, 0x04]) || startsWith(bytes, [0x09, 0x08]),
  },
  { reason: "pdf", fits: (bytes) => startsWith(bytes, ascii("%PDF-")) },
  { reason: "word", fits: (bytes) => startsWith(bytes, ascii("{\\rtf")) },
];

/** What the bytes are instead of an archive; `null` when nothing says so. */
export function recognise(bytes: Uint8Array): UnreadableReason | null {
  return SIGNS.find(({ fits }) => fits(bytes))?.reason ?? null;
}

const CONTENTS: readonly (readonly [part: string, reason: UnreadableReason])[] = [
  ["sheet.binary", "xlsb"],
  ["wordprocessingml", "word"],
  ["ms-word", "word"],
  ["presentationml", "powerpoint"],
  ["ms-powerpoint", "powerpoint"],
];

/** What an archive holds instead of a workbook of sheets in XML. */
export function recogniseContents(pack: Package): UnreadableReason {
  const kind = pack.read("mimetype");
  if (kind && new TextDecoder().decode(kind).includes("opendocument")) return "ods";
  const path = pack.related("", "officeDocument");
  const type = path === undefined ? "" : pack.contentType(path);
  return CONTENTS.find(([part]) => type.includes(part))?.[1] ?? "zip";
}

function find(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

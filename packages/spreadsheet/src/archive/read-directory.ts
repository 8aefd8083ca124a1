import { ArchiveError } from "./archive-error";

/** What the directory says of one entry, and where its bytes lie. */
export interface Entry {
  /** As the archive has it. */
  readonly name: string;
  /** Its record in the directory. */
  readonly record: Uint8Array;
  /** All that lies there for it, from its header to where the next entry begins. */
  readonly lies: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const [FULL_16, FULL_32] = [0xffff, 0xffff_ffff];

/**
 * The entries of a zip, in the order of its directory.
 *
 * @throws {ArchiveError} when it is none, is cut off, damaged or encrypted, or has more entries
 *   than allowed
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > maxEntries)
    throw new ArchiveError("too-large", `${directory.count} entries`);
  const listed: Listed[] = [];
  let at = directory.start;
  for (let number = 0; number < directory.count; number++) {
    const entry = readRecord(bytes, view, at);
    listed.push(entry);
    at += entry.record.length;
  }
  const starts = listed.map((each) => each.offset).sort((a, b) => a - b);
  const twice = starts.findIndex((start, index) => start === starts[index + 1]);
  if (twice >= 0) throw new ArchiveError("ambiguous", `byte ${starts[twice]}`);
  const nextAfter = new Map(starts.map((start, index) => [start, starts[index + 1]]));
  return listed.map((each) =>
    located(bytes, view, each, nextAfter.get(each.offset) ?? directory.start),
  );
}

interface Listed extends Pick<Entry, "name" | "record" | "method" | "size" | "crc"> {
  readonly compressed: number;
  readonly offset: number;
}

function findDirectory(view: DataView): { start: number; count: number } {
  const last = view.byteLength - END_SIZE;
  const isZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const found = count === FULL_16 || start === FULL_32 ? directory64(view, at) : null;
    const directory = found ?? { start, count };
    if (directory.start > at) throw new ArchiveError("damaged", `byte ${at}`);
    return directory;
  }
  throw new ArchiveError(isZip ? "cut-off" : "no-archive", `byte ${view.byteLength}`);
}

/** An archive with very many or very large entries has a second, wider end ([APPNOTE] 4.3.14). */
function directory64(view: DataView, end: number): { start: number; count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64)
    throw new ArchiveError("damaged", `byte ${locator}`);
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): Listed {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
    throw new ArchiveError("damaged", `byte ${at}`);
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((each) =>
    view.getUint16(at + each, true),
  ) as [number, number, number];
  const nameEnd = at + 46 + nameSize;
  const end = nameEnd + extraSize + commentSize;
  if (end > bytes.length) throw new ArchiveError("damaged", `byte ${at}`);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  if (view.getUint16(at + 8, true) & 1) throw new ArchiveError("encrypted", name);
  const wide = wideNumbers(view, nameEnd, nameEnd + extraSize);
  const number = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === FULL_32 ? (wide.shift() ?? value) : value;
  };
  // In this order the wide numbers stand in the extra field, each only where the field is full.
  const size = number(24);
  const compressed = number(20);
  const offset = number(42);
  return {
    ...{ name, size, compressed, offset, record: bytes.subarray(at, end) },
    ...{ method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true) },
  };
}

/** What the zip64 extra field of a record says. */
function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to;) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const end = Math.min(at + 4 + size, to);
    if (id === 1) {
      const numbers: number[] = [];
      for (let field = at + 4; field + 8 <= end; field += 8)
        numbers.push(Number(view.getBigUint64(field, true)));
      return numbers;
    }
    at = end;
  }
  return [];
}

function located(bytes: Uint8Array, view: DataView, listed: Listed, next: number): Entry {
  const { name, offset, compressed, record, method, size, crc } = listed;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new ArchiveError("damaged", name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  // Entries that share bytes are how a small archive is made to unpack to a huge one.
  if (from + compressed > next) throw new ArchiveError("ambiguous", name);
  const data = bytes.subarray(from, from + compressed);
  return { name, record, lies: bytes.subarray(offset, next), data, method, size, crc };
}

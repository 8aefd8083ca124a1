import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
/** 1 January 1980, before which zip has no dates: the same workbook is the same file. */
const STAMP = 0x0021_0000;
const UTF8_NAME = 0x800;
const DEFLATED = 8;
const VERSION = 20;

/** A new entry: what lies in the archive, and its record for the directory. */
export interface PackedEntry {
  readonly lies: Uint8Array;
  readonly record: Uint8Array;
}

export function packEntry(name: string, bytes: Uint8Array): PackedEntry {
  const encoded = new TextEncoder().encode(name);
  const data = deflateSync(bytes, { level: 6 });
  const head = (signature: number, size: number, at: number): Uint8Array => {
    const record = new Uint8Array(size + encoded.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, signature, true);
    if (signature === CENTRAL) view.setUint16(4, VERSION, true);
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint32(at + 6, STAMP, true);
    view.setUint32(at + 10, crc32(bytes), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint16(at + 22, encoded.length, true);
    record.set(encoded, size);
    return record;
  };
  const front = head(LOCAL, 30, 4);
  const lies = new Uint8Array(front.length + data.length);
  lies.set(front);
  lies.set(data, front.length);
  return { lies, record: head(CENTRAL, 46, 6) };
}

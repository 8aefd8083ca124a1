import { Inflate } from "fflate";
import { ArchiveError } from "./archive-error";
import { crc32 } from "./crc32";
import type { Entry } from "./read-directory";

/** Compressed data may grow a thousandfold before the count is looked at: this is 16 MB at most. */
const STEP = 16_384;
const [STORED, DEFLATED] = [0, 8];

/**
 * An entry's bytes. It never makes more of them than the entry says it has: the size is believed
 * for the room that is taken, and refused when it turns out not to be true.
 *
 * @throws {ArchiveError} when it holds more or less than it says, or something else
 */
export function unpackEntry(entry: Entry): Uint8Array {
  const bytes = entry.method === STORED ? entry.data : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new ArchiveError("damaged", entry.name);
  return bytes;
}

function inflated({ name, method, size, data }: Entry): Uint8Array {
  if (method !== DEFLATED) throw new ArchiveError("damaged", name);
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) throw new ArchiveError("too-large", name);
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let from = 0; from < data.length; from += STEP)
      inflate.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  } catch (cause) {
    throw cause instanceof ArchiveError ? cause : new ArchiveError("damaged", name);
  }
  return bytes.subarray(0, filled);
}

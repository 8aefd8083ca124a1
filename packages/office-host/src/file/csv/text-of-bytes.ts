/** How a text file was written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** So many bytes tell whether every other one is zero, as in UTF-16 of Western text. */
const SAMPLE = 2000;

/**
 * The text of a file that does not say how it was written: by its mark, else as UTF-8 where it is
 * that, and else as Windows writes it.
 *
 * @example textOfBytes(Uint8Array.from([0x65, 0xe9])) //=> { text: "eé", encoding: "windows-1252" }
 */
export function textOfBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === "windows-1252" ? withSigns(text) : text, encoding };
}

/** The signs of Windows where Latin-1 has none, from 0x80 on: some versions of Node leave them. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (each) => SIGNS[each.charCodeAt(0) - 0x80] ?? each);

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked) return marked;
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > sample.length && even === 0) return "utf-16le";
  if (even * 4 > sample.length && odd === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

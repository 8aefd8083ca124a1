import { unzipSync } from "fflate";
import { textOfHtml } from "./text-of-html";
import { TooLargeError } from "./too-large-error";

/** Of all parts together, unpacked. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const WORD_PART = /^word\/.*\.xml$/;
/** Of the parts that hold text. */
const MOST_XML = 64 * 1024 * 1024;

/**
 * The text of a Word document, by way of mammoth, which knows headings, tables and footnotes.
 *
 * @throws {Error} when the file is no Word document
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  refuseBombs(bytes);
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = new Uint8Array(bytes).buffer;
  // In a browser it takes the one, in Node the other.
  const input = { arrayBuffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const images = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml(input, { convertImage: images });
  return textOfHtml(withoutLinksBack(value));
}

/** A small archive may unpack to more than there is memory for: its list says so before. */
function refuseBombs(bytes: Uint8Array): void {
  let [all, xml] = [0, 0];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      all += originalSize;
      if (WORD_PART.test(name)) xml += originalSize;
      return false;
    },
  });
  if (all > MOST_UNPACKED || xml > MOST_XML) throw new TooLargeError("to unpack");
}

/** mammoth ends each footnote with a link to its mark, and makes marks of `[12]`. */
function withoutLinksBack(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "")
    .replace(/<sup>(<a [^>]*>)\[(\d+)\](<\/a>)<\/sup>/g, "<sup>$1$2$3</sup>");
}

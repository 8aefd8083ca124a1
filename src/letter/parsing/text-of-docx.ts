import { textOfHtml } from "./text-of-html";

/**
 * The text of a Word document, by way of mammoth, which knows headings, tables and footnotes.
 *
 * @throws {Error} when the file is no Word document
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = new Uint8Array(bytes).buffer;
  // In a browser it takes the one, in Node the other.
  const input = { arrayBuffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const images = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml(input, { convertImage: images });
  return textOfHtml(withoutLinksBack(value));
}

/** mammoth ends each footnote with a link to its mark, and makes marks of `[12]`. */
function withoutLinksBack(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "")
    .replace(/<sup>(<a [^>]*>)\[(\d+)\](<\/a>)<\/sup>/g, "<sup>$1$2$3</sup>");
}

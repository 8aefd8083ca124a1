import { XmlError } from "./xml-error";

/** A part's text, and the way back into its encoding. */
export interface DecodedXml {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * Reads the two encodings that a package allows, UTF-8 and UTF-16. A byte order mark stays in the
 * text, so that a part that changes keeps it.
 *
 * @throws {XmlError} when the bytes are in neither: read leniently, they would come back changed in
 *   text that nobody touched
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (written) => encodeXml(written, encoding) };
  } catch (cause) {
    throw new XmlError(`The text is not in ${encoding}.`, { cause });
  }
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** By the byte order mark, else by the zero that one half of each ASCII character has in UTF-16. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || first === 0) return "utf-16be";
  return "utf-8";
}

function encodeXml(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  const isLittle = encoding === "utf-16le";
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
}

import { text, invalidArgument } from "../protocol";

const LOCATION = "Excel.createWorkbook";

/** The file of a workbook that is to be opened, from base64; an .xlsx is a zip, which begins `PK`. */
export function fileOf(base64: unknown): Uint8Array {
  const bytes = bytesOf(text(base64, LOCATION));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument(LOCATION);
  return bytes;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument(LOCATION);
  }
}

import type { LetterProblem } from "../../domain/findings";
import { textOf } from "../text";
import type { OpenedLetter } from "./opened-letter";
import { TooLargeError } from "./too-large-error";

/** A kind of file, by how it begins: what its name says may be wrong. */
interface Kind {
  readonly name: "docx" | "pdf" | "html" | "text" | "old-word";
  readonly begins: (bytes: Uint8Array, head: string) => boolean;
  /** Its parser, which loads when it is used. */
  readonly read: (bytes: Uint8Array) => Promise<string>;
}

const HEAD = 1024;
/** No letter is larger, with its pictures: what is takes more time and memory than anyone waits for. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A letter of a thousand pages. */
const MOST_TEXT = 4_000_000;
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 was written by a Windows program.
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

const KINDS: readonly Kind[] = [
  {
    name: "pdf",
    begins: (_, head) => head.includes("%PDF-"),
    read: async (bytes) => (await import("./text-of-pdf")).textOfPdf(bytes),
  },
  {
    name: "docx",
    begins: (_, head) => head.startsWith("PK\u0003\u0004"),
    read: async (bytes) => (await import("./text-of-docx")).textOfDocx(bytes),
  },
  {
    name: "old-word",
    begins: ([first, second]) => first === 0xd0 && second === 0xcf,
    read: () => Promise.reject(new Error("An OLE container")),
  },
  {
    name: "html",
    begins: (_, head) => /<(?:!doctype html|html|body|table|p|div|h[1-6]|meta)\b/i.test(head),
    read: async (bytes) => (await import("./text-of-html")).textOfHtml(decoded(bytes)),
  },
  { name: "text", begins: () => true, read: (bytes) => Promise.resolve(decoded(bytes)) },
];

/** More of these in a text than a tenth, and it is no text. */
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;

/**
 * Opens a letter of any kind: .txt, .html, .docx or .pdf. Its kind is what its bytes say. Text of a
 * letter is data: nothing in it is run, and nothing leaves the machine.
 */
export async function openLetter(bytes: Uint8Array, name: string): Promise<OpenedLetter> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const kind = KINDS.find(({ begins }) => begins(bytes, head));
  const failed = (code: LetterProblem["code"]): OpenedLetter => ({
    kind: "failed",
    problem: { code, file: name },
  });
  if (bytes.length === 0 || !kind) return failed("letter-empty");
  if (bytes.length > MOST_BYTES) return failed("letter-too-large");
  const isWordByName = /\.docx$/i.test(name);
  if (kind.name === "old-word") return failed(isWordByName ? "letter-password" : "letter-not-read");
  if (isWordByName && kind.name !== "docx") return failed("letter-not-docx");
  if (/\.pdf$/i.test(name) && kind.name !== "pdf") return failed("letter-not-pdf");
  let text: string;
  try {
    text = await kind.read(bytes);
  } catch (cause) {
    return failed(whyNot(kind.name, cause));
  }
  if (text.length > MOST_TEXT) return failed("letter-too-large");
  if (kind.name === "text" && (text.match(UNPRINTABLE)?.length ?? 0) * 10 > text.length)
    return failed("letter-not-read");
  if (text.trim() === "") return failed(kind.name === "pdf" ? "letter-scanned" : "letter-empty");
  return { kind: "text", text: textOf(text) };
}

/** A letter that was pasted, as text or as HTML. */
export async function openPasted(pasted: string): Promise<OpenedLetter> {
  return openLetter(new TextEncoder().encode(pasted), "");
}

function whyNot(kind: Kind["name"], cause: unknown): LetterProblem["code"] {
  if (cause instanceof TooLargeError) return "letter-too-large";
  if ((cause as { name?: string } | null)?.name === "PasswordException") return "letter-password";
  return kind === "docx" ? "letter-not-docx" : "letter-not-pdf";
}

import { zipSync, strToU8 } from "fflate";
import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, it } from "vitest";
import { letterFromFile, letterFromPaste } from "../../src/actions/letters/opened-letter";
import { letterTextsFor } from "../../src/locale/letter-texts-for";

type Draw = (document: PDFDocument) => void;

function pdf(draw: Draw, options: { userPassword?: string } = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4", margin: 60, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on("data", (chunk) => void chunks.push(chunk));
    document.on("end", () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    draw(document);
    document.end();
  });
}

const filler = "De werkgevers zetten zich in voor wie moeilijk werk vindt. ".repeat(40);
const problemOf = async (bytes: Uint8Array | string, name: string) => {
  const outcome =
    typeof bytes === "string" ? await letterFromPaste(bytes) : await letterFromFile(bytes, name);
  return outcome.kind === "failed" ? outcome.problem : null;
};
const text = (words: string) => new TextEncoder().encode(words);

describe("a letter that gives no figures says why, and what to do", () => {
  const pdfs: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    pdfs["long"] = await pdf((document) => {
      for (let page = 0; page < 200; page++) {
        if (page > 0) document.addPage();
        document.text(`Hoofdstuk ${page}`).text(filler);
      }
    });
    pdfs["scanned"] = await pdf((document) => document.rect(60, 60, 400, 600).fill("grey"));
    pdfs["secret"] = await pdf((document) => document.text("Politie\nDoel 713 fta"), {
      userPassword: "geheim",
    });
  });

  it.each([
    [
      "a PDF of 200 pages without figures",
      () => pdfs["long"],
      "lang.pdf",
      "letter-without-figures",
    ],
    ["a scanned PDF", () => pdfs["scanned"], "scan.pdf", "letter-scanned"],
    ["a PDF with a password", () => pdfs["secret"], "geheim.pdf", "letter-password"],
    ["half a PDF", () => pdfs["secret"]?.subarray(0, 300), "half.pdf", "letter-not-pdf"],
    ["a .docx that is text", () => text("Dit is tekst."), "brief.docx", "letter-not-docx"],
    [
      "a .docx that is another archive",
      () => zipSync({ "a.txt": strToU8("niets") }),
      "brief.docx",
      "letter-not-docx",
    ],
    [
      "a Word document with a password",
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "brief.docx",
      "letter-password",
    ],
    [
      "an archive that unpacks to more than memory holds",
      () => zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) }),
      "brief.docx",
      "letter-too-large",
    ],
    ["an empty file", () => new Uint8Array(), "leeg.txt", "letter-empty"],
    ["a file of blanks", () => text(" \n\n "), "leeg.txt", "letter-empty"],
    ["bytes that are no text", () => new Uint8Array(4000), "ruis.txt", "letter-not-read"],
    [
      "a letter of something else",
      () => text("Betreft: de brug\n\nDe brug is in 2023 voor 12% geschilderd met 400 liter verf."),
      "brug.txt",
      "letter-without-figures",
    ],
    ["an empty paste", () => "  ", "", "letter-empty"],
  ])("%s", async (_, bytes, name, code) => {
    const problem = await problemOf(bytes() ?? new Uint8Array(), name);
    expect(problem).toEqual({ code, file: name });
    for (const tag of ["nl-NL", "en-US"] as const) {
      const { sentence, wayOn } = letterTextsFor(tag).problem({
        code: problem?.code ?? "letter-empty",
        file: name,
      });
      expect(sentence).toContain(name);
      expect(wayOn).toMatch(/\.$/);
    }
  });
});

describe("a letter made to cost time", () => {
  it.each([
    ["digits and spaces", "1 ".repeat(40_000)],
    ["one word", "a".repeat(200_000)],
    ["one sector over and over", "Politie heeft 713 fta, ".repeat(4_000)],
    ["rows of numbers", "\t1".repeat(20_000)],
    ["blank lines", "\n".repeat(200_000)],
    ["open brackets", "(".repeat(100_000)],
  ])("%s is read to its end, and gives no figure twice", async (_, hostile) => {
    const outcome = await letterFromPaste(hostile);
    if (outcome.kind === "read") expect(outcome.letter.figures.length).toBeLessThan(2);
  });
});

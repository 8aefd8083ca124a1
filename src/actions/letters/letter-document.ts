import type { Problem } from "../../domain/findings";
import { writeLetter, type WrittenForm } from "../../letter";
import { letterFormTextsFor, letterTextsFor } from "../../locale";
import { letterGroups } from "../../report/letterform";
import { language } from "../addin";
import { chosenFigures, type LetterRequest } from "../sharing";

/** The figures as a Word document, or why there is none. */
export type LetterDocumentOutcome =
  | {
      readonly kind: "ready";
      readonly bytes: Uint8Array;
      /** A name for the file. */
      readonly name: string;
      /** How many sectors are in it. */
      readonly blocks: number;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What a Word document is asked for: which figures, in blocks or in tables. */
export interface LetterDocumentRequest extends LetterRequest {
  readonly form: "blocks" | "table";
}

/** Writes the source's figures as a .docx: the same workbook gives the same file. */
export async function letterDocument(asked: LetterDocumentRequest): Promise<LetterDocumentOutcome> {
  const chosen = chosenFigures(asked);
  if (chosen.kind === "failed") return chosen;
  const { figures, year, sector } = chosen;
  const { tag } = language();
  const { document } = letterTextsFor(tag);
  const texts = letterFormTextsFor(tag);
  const groups = letterGroups({ figures, year, sector, texts });
  const { title, columns } = document;
  const form: WrittenForm =
    asked.form === "table"
      ? { kind: "table", sector: document.sector, missing: texts.missing }
      : { kind: "blocks", columns };
  const bytes = await writeLetter({ title: title(year), language: tag, form, groups });
  const blocks = groups.reduce((sum, group) => sum + group.blocks.length, 0);
  return { kind: "ready", bytes, name: `${title(year)}.docx`, blocks };
}

import type { Problem } from "../../domain/findings";
import { writeLetter } from "../../letter";
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

/** Writes the source's figures as a .docx: the same workbook gives the same file. */
export async function letterDocument(asked: LetterRequest): Promise<LetterDocumentOutcome> {
  const chosen = chosenFigures(asked);
  if (chosen.kind === "failed") return chosen;
  const { figures, year, sector } = chosen;
  const { tag } = language();
  const { document } = letterTextsFor(tag);
  const groups = letterGroups({ figures, year, sector, texts: letterFormTextsFor(tag) });
  const { title, columns } = document;
  const bytes = await writeLetter({ title: title(year), language: tag, columns, groups });
  const blocks = groups.reduce((sum, group) => sum + group.blocks.length, 0);
  return { kind: "ready", bytes, name: `${title(year)}.docx`, blocks };
}

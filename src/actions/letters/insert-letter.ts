import type { Problem } from "../../domain/findings";
import { problemOfWriting } from "../../office/excel";
import { sourceStore } from "../source";
import { letterTable, type LetterTableInput } from "./letter-table";

export type InsertedLetter =
  | { readonly kind: "inserted"; readonly sheet: string }
  | { readonly kind: "failed"; readonly problem: Problem };

/**
 * Puts a letter's figures on a new sheet, as one table that is read as a source. Text of the letter
 * is written as text, whatever is in it. Never rejects.
 */
export async function insertLetter(input: LetterTableInput): Promise<InsertedLetter> {
  try {
    const { insertTable } = await import(
      /* webpackChunkName: "sample" */ "../../office/writing/insert-table"
    );
    const sheet = await sourceStore.whileWriting(() => insertTable(letterTable(input)));
    return { kind: "inserted", sheet };
  } catch (error) {
    return { kind: "failed", problem: problemOfWriting(error) };
  }
}

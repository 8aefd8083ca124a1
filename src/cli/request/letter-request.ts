import { CliError } from "./cli-error";
import type { CliTexts } from "../../locale/interfaces";

/** What `letter-in` and `letter-check` ask for, without their language. */
export type ReadLetterRequest =
  | {
      readonly command: "letter-in";
      /** The letter. */
      readonly file: string;
      readonly json: boolean;
      /** A workbook to make, with the letter's figures in it. */
      readonly out: string | null;
    }
  | {
      readonly command: "letter-check";
      /** The letter. */
      readonly letter: string;
      /** The workbook that it is laid against. */
      readonly file: string;
      readonly json: boolean;
    };

export function isReadingLetter(command: string): command is ReadLetterRequest["command"] {
  return command === "letter-in" || command === "letter-check";
}

/** @throws CliError with exit code 2 when the workbook to lay a letter against is not named */
export function readLetterRequest(
  command: ReadLetterRequest["command"],
  [letter, file]: readonly [letter: string, workbook: string | undefined],
  { json = false, out }: { readonly json?: boolean; readonly out?: string },
  texts: CliTexts,
): ReadLetterRequest {
  if (command === "letter-in") return { command, file: letter, json, out: out ?? null };
  if (file === undefined) throw new CliError(texts.missing("workbook"), 2);
  return { command, letter, file, json };
}

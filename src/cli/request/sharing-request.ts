import { CliError } from "./cli-error";
import type { CliTexts } from "../../locale/interfaces";

/** What `copy` and `letter` ask for, without their language. */
export type SharingRequest =
  | { readonly command: "copy"; readonly file: string; readonly out: string }
  | {
      readonly command: "letter";
      readonly file: string;
      /** Left out: every sector. */
      readonly sector: string | null;
      /** Left out: the newest of which the source gives a realisation. */
      readonly year: number | null;
      readonly html: boolean;
      /** A Word document, in place of text. */
      readonly out: string | null;
      /** That document: a block for each sector, or tables. */
      readonly form: "blocks" | "table";
    };

export interface SharingOptions {
  readonly out?: string;
  readonly sector?: string;
  readonly year?: string;
  readonly html?: boolean;
  readonly table?: boolean;
}

export function isSharing(command: string): command is SharingRequest["command"] {
  return command === "copy" || command === "letter";
}

/** @throws CliError with exit code 2 when an option is missing or not understood */
export function sharingRequest(
  command: SharingRequest["command"],
  file: string,
  { out, sector, year, html, table }: SharingOptions,
  texts: CliTexts,
): SharingRequest {
  if (command === "copy") {
    if (out === undefined) throw new CliError(texts.missing("out"), 2);
    return { command, file, out };
  }
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new CliError(texts.badOption(`--year ${year}`), 2);
  const asked = { sector: sector ?? null, year: year === undefined ? null : Number(year) };
  if (out !== undefined && html) throw new CliError(texts.badOption("--html --out"), 2);
  if (table && out === undefined) throw new CliError(texts.badOption("--table"), 2);
  const form = table ? "table" : "blocks";
  return { command, file, ...asked, html: html ?? false, out: out ?? null, form };
}

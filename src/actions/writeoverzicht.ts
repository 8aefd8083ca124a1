import type { Language } from "../locale/language";
import { reportTextsFor } from "../locale/reporttextsfor";
import { applySheet, type AppliedSheet } from "../office/applysheet";
import { describeOverzicht } from "../report/overzicht/describeoverzicht";
import type { Source } from "../workbook/source";

export interface WriteOptions {
  readonly tag: Language["tag"];
  readonly moment: Date;
  readonly valuesOnly: boolean;
}

/**
 * Describes the Overzicht of the source's newest year and puts it in the workbook.
 *
 * @throws OfficeExtension.Error what Excel refused
 */
export async function writeOverzicht(source: Source, options: WriteOptions): Promise<AppliedSheet> {
  const { tag, moment, valuesOnly } = options;
  const year = source.years.at(-1) ?? null;
  const language = { report: reportTextsFor(tag) };
  return applySheet(describeOverzicht({ source, year, language, moment, valuesOnly }));
}

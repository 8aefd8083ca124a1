import { saveFile } from "office-host/file";
import type { Session } from "../session";
import { CliError, type ReportRequest } from "../request";
import type { CliTexts } from "../../locale/interfaces";
import { checkEnding, writeOut } from "./write-out";

/** What `--sheet` calls all sheets at once. */
const ALL = "alle";

/**
 * Adds the sheets or refreshes them, recalculates and saves under `out`. Gives what was done, in
 * words.
 */
export async function reportCommand(
  session: Session,
  request: ReportRequest,
  texts: CliTexts,
): Promise<string> {
  const { addin, workbook } = session;
  const { sheet, out } = request;
  checkEnding(out, workbook, texts);
  // Which sheets there are only the add-in knows.
  const kinds = await addin.reportKinds();
  if (sheet !== ALL && !kinds.includes(sheet))
    throw new CliError(texts.badSheet(sheet, [...kinds, ALL]), 2);
  const outcome = await addin.makeReports(askedBy(request));
  if (outcome.kind === "failed") throw new CliError(addin.sentence(outcome.problem), 1);
  if (outcome.kind === "would-remove")
    throw new CliError(`${addin.question(outcome)} ${texts.useForce}`, 1);
  if (outcome.kind !== "made") throw new Error(`Making sheets ended as ${outcome.kind}.`);
  await session.settled();
  const bytes = await saveFile(workbook);
  await writeOut(out, bytes, texts);
  return [texts.saved(out, outcome.sheets), addin.remark(outcome)].join(" ").trim();
}

function askedBy({
  sheet,
  year,
  sector,
  values,
  force,
}: ReportRequest): Parameters<Session["addin"]["makeReports"]>[0] {
  return {
    kinds: sheet === ALL ? "all" : [sheet],
    valuesOnly: values,
    discard: force,
    ...(year === undefined ? {} : { year }),
    ...(sector === undefined ? {} : { sector }),
  };
}

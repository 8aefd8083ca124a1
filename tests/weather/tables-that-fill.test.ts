import { expect, onTestFinished, test } from "vitest";
import { startSession, type Session } from "../../src/cli/session/session";
import { typeIn } from "../office/small-workbook";
import { about, busyWorkbook, DOINGS, NOTES, OURS, type Doing } from "./busy-session";

/** The user's table on the notes, of which a formula stands in one cell and the rest is blank. */
function withTable({ workbook }: Session, formula: string): void {
  const header = ["Naam", "Uit ons blad"];
  header.forEach((text, across) => typeIn(workbook, NOTES, `${"GH"[across] ?? ""}1`, text));
  for (const row of [2, 3, 4]) typeIn(workbook, NOTES, `G${row}`, `rij ${row}`);
  typeIn(workbook, NOTES, "H3", formula);
  workbook.sheet(NOTES)?.tables.push({
    ...{ id: "t1", name: "Eigen", area: { top: 0, left: 6, bottom: 3, right: 7 } },
    ...{ hasHeaders: true, hasTotals: false, style: "" },
    ...{ showBandedRows: true, showFilterButton: true },
  });
}

const column = ({ workbook }: Session) =>
  [1, 2, 3].map((row) => workbook.sheet(NOTES)?.cell(row, 7)?.formula ?? null);

test("formulas that are repaired in a table fill no blank cell of its column", async () => {
  const session = await startSession(busyWorkbook(), "nl");
  onTestFinished(() => session.close());
  await session.settled();
  withTable(session, '=_xldudf_BANEN_DOEL("Politie")');
  await session.settled();
  session.host.weather.fillsTableColumns = true;
  expect(await session.addin.repairFormulas()).toMatchObject({ kind: "done" });
  await session.settled();
  expect(column(session)).toEqual([null, '=BANEN.DOEL("Politie")', null]);
});

test("formulas that follow a refreshed sheet from a table fill no blank cell either", async () => {
  const session = await about(DOINGS["refresh"] as Doing);
  onTestFinished(() => session.close());
  const formula = `='${OURS}'!C7*2`;
  withTable(session, formula);
  await session.settled();
  session.host.weather.fillsTableColumns = true;
  expect(await DOINGS["refresh"]?.act(session)).toMatchObject({ kind: "made" });
  await session.settled();
  expect(column(session)).toEqual([null, formula, null]);
});

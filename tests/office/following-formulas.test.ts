import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Workbook } from "office-host/model";
import { startApplying, type Appliance } from "./applied";
import { smallSheet } from "./small-sheet";
import { cellAt, sheetOf, smallWorkbook, typeIn } from "./small-workbook";

const NAME = "Proef 2023";
const NOTES = "Notities";
/** Its name has the mark of a text in it. */
const QUOTED = 'a"b';

let workbook: Workbook;
let appliance: Appliance;
beforeEach(async () => {
  workbook = smallWorkbook();
  workbook.addSheet(NOTES);
  workbook.addSheet(QUOTED);
  appliance = await startApplying({ workbook, locale: "nl-NL" });
  await appliance.apply(smallSheet());
});
afterEach(() => appliance.stop());

const at = (address: string) => cellAt(workbook, NOTES, address);

async function refresh(): Promise<void> {
  await appliance.apply(smallSheet());
  await appliance.host.settled();
}

const REACHES = ["B4", "$B$4", "b4:C5", "B:B", "$B:$C", "4:4", "$4:$5", "XFD4", "B2:B9"];
const SHEETS = [`'${NAME}'`, `'${NAME.toUpperCase()}'`];
const AROUND: readonly ((reference: string) => string)[] = [
  (reference) => `=SUM(${reference})`,
  (reference) => `=IF(SUM(${reference})>1,"""${NAME}!",COUNTA(${reference}))`,
  (reference) => `='${QUOTED}'!A1&SUM(${reference})&"x"`,
  (reference) => `=COUNTIF(${reference},">5")`,
];
describe("a formula that follows a sheet of ours finds the new one", () => {
  const formulas = AROUND.flatMap((around, at) =>
    REACHES.filter((_, index) => index % AROUND.length === at).map((reach, index) =>
      around(`${SHEETS[index % 2] ?? ""}!${reach}`),
    ),
  );

  test.each(formulas)("%s", async (formula) => {
    typeIn(workbook, NOTES, "A1", formula);
    await appliance.host.settled();
    const value = at("A1")?.value;
    await refresh();
    expect(at("A1")).toMatchObject({ formula, value });
  });

  test.each([
    ["A1:XFD1048576", "XFD1048576"],
    ["B1:B1048576", "A1048576"],
    ["XFD1048576", "XFD1"],
  ])("where it reaches to %s, and its own sheet to %s", async (reach, stray) => {
    const formula = `=SUM('${NAME}'!${reach})`;
    typeIn(workbook, NOTES, "A1", formula);
    typeIn(workbook, NOTES, stray, 7);
    const value = at("A1")?.value;
    await refresh();
    expect(at("A1")).toMatchObject({ formula, value });
  });

  test("of a sheet that Excel does not give at once", async () => {
    typeIn(workbook, NOTES, "A1", `=SUM('${NAME}'!B:B)`);
    appliance.host.failBatch({ nth: 2, code: "ResponsePayloadSizeLimitExceeded" });
    await refresh();
    expect(at("A1")?.formula).toBe(`=SUM('${NAME}'!B:B)`);
  });

  test.each([
    ["that ends there", `=SUM('Cijfers:${NAME}'!B4)`],
    ["that begins there", `=SUM('${NAME}:${NOTES}'!B4)`],
  ])("a row of sheets %s stays one", async (_, formula) => {
    typeIn(workbook, NOTES, "A1", formula);
    await refresh();
    expect(at("A1")?.formula).toBe(formula);
  });

  test("in a name of one sheet alone", async () => {
    const formula = `='${NAME}'!$B:$B`;
    const sheet = sheetOf(workbook, NOTES);
    workbook.names.push({ name: "Doelen", formula, comment: "", visible: true, sheet });
    typeIn(workbook, NOTES, "A1", "=SUM(Doelen)");
    await refresh();
    expect(workbook.names).toMatchObject([{ formula, sheet: { name: NOTES } }]);
    expect(at("A1")?.value).toBeCloseTo(5963.3);
  });
});

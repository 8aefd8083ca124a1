import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Workbook } from "office-host/model";
import { startApplying, type Appliance } from "./applied";
import { smallSheet } from "./small-sheet";
import { cellAt, sheetOf, smallWorkbook, typeIn } from "./small-workbook";

const NAME = "Proef 2023";

let workbook: Workbook;
let appliance: Appliance;
beforeEach(async () => {
  workbook = smallWorkbook();
  workbook.addSheet("Notities");
  appliance = await startApplying({ workbook, locale: "nl-NL" });
  await appliance.apply(smallSheet());
});
afterEach(() => appliance.stop());

const type = (sheet: string, address: string, typed: string | number) =>
  typeIn(workbook, sheet, address, typed);
const at = (address: string, sheet = NAME) => cellAt(workbook, sheet, address);
const removals = async () => (await appliance.plan([smallSheet()])).removals;

describe("a sheet that is refreshed keeps what the user added", () => {
  test("cells keep their contents, formulas and formats, and follow the new cells", async () => {
    type(NAME, "C4", "nagaan");
    type(NAME, "J4", "=B4*2");
    const sheet = sheetOf(workbook, NAME);
    sheet.setStyle(3, 9, { bold: true, fill: "#FFFF00" });
    sheet.columnWidths.set(9, 222);
    expect(await removals()).toEqual([]);
    await appliance.apply(smallSheet());
    expect(sheetOf(workbook, NAME)).not.toBe(sheet);
    expect(at("C4")?.value).toBe("nagaan");
    expect(at("J4")).toMatchObject({
      formula: "=B4*2",
      value: 1426,
      style: { bold: true, fill: "#FFFF00" },
    });
    expect(sheetOf(workbook, NAME).columnWidths.get(9)).toBe(222);
    type("Cijfers", "C2", 800);
    await appliance.host.settled();
    expect(at("J4")?.value).toBe(1600);
  });

  test("refreshed twice, they are still there", async () => {
    type(NAME, "J4", "noot");
    await appliance.apply(smallSheet());
    await appliance.apply(smallSheet());
    expect(at("J4")?.value).toBe("noot");
  });

  test("what does not survive is said, by its cells and by what lies over them", async () => {
    type(NAME, "B4", 700);
    type(NAME, "A5", "Gem.");
    const sheet = sheetOf(workbook, NAME);
    const [chart] = sheet.charts;
    if (chart) sheet.charts.push({ ...chart, id: "eigen", name: "Grafiek 2" });
    sheet.shapes.push({ id: "1", name: "Tekstvak 1" });
    sheet.comments.push({ id: "2", content: "Klopt dit?" });
    const things = ["chart", "shape", "comment"];
    expect(await removals()).toEqual([{ sheet: NAME, cells: ["B4", "A5"], things, formulas: [] }]);
  });
});

describe("formulas of the user's that follow a sheet of ours", () => {
  test("find the new sheet when it is refreshed, in cells and in names", async () => {
    type("Notities", "A1", `='${NAME}'!B4+1`);
    type("Notities", "A2", "=SUM(proef_2023[Doel])");
    type("Notities", "A3", `="'${NAME}'!B4"`);
    type(NAME, "J1", `='${NAME}'!B5`);
    workbook.names.push({
      ...{ name: "Doelpolitie", formula: `='${NAME}'!$B$4`, comment: "", visible: true },
      sheet: null,
    });
    await appliance.apply(smallSheet());
    await appliance.host.settled();
    expect(at("A1", "Notities")).toMatchObject({ formula: `='${NAME}'!B4+1`, value: 714 });
    expect(at("A2", "Notities")).toMatchObject({ formula: "=SUM(proef_2023[Doel])" });
    expect(at("A2", "Notities")?.value).toBeCloseTo(5963.3);
    expect(at("J1")).toMatchObject({ formula: `='${NAME}'!B5`, value: 5250 });
    expect(workbook.names).toMatchObject([{ formula: `='${NAME}'!$B$4` }]);
  });

  test("on a protected sheet cannot be mended, which is said", async () => {
    type("Notities", "A1", `='${NAME}'!B4`);
    sheetOf(workbook, "Notities").protected = true;
    expect(await removals()).toEqual([
      { sheet: "Notities", cells: [], things: [], formulas: ["A1"] },
    ]);
  });

  test("described sheets may refer to each other, the first time and again", async () => {
    const mirror = { kind: "mirror", sheet: NAME, cell: "B4", gives: "713" } as const;
    const link = { kind: "link", text: "Naar", sheet: NAME, cell: "A1" } as const;
    const rows = [[mirror], [link]];
    const contents = smallSheet("Inhoud", {
      ...{ blocks: [{ top: 0, left: 0, rows }], tables: [], charts: [], dataBars: [] },
    });
    for (const round of [1, 2]) {
      await appliance.applyAll([contents, smallSheet()]);
      await appliance.host.settled();
      expect(at("A1", "Inhoud"), String(round)).toMatchObject({
        formula: `='${NAME}'!B4`,
        value: 713,
      });
      expect(at("A2", "Inhoud")?.formula).toBe(`=HYPERLINK("#'${NAME}'!A1","Naar")`);
    }
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Cijfers",
      "Notities",
      NAME,
      "Inhoud",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 180_000;

/** A formula as typed in Dutch Excel, and what its cell shows, with a number format or without. */
const FUNCTIONS: readonly (readonly [formula: string, shows: RegExp])[] = [
  ['=BANEN.REALISATIE("Rijk";2023)', /^4\.?517(,0)?$/],
  ['=BANEN.DOEL("politie")', /^713(,0)?$/],
  ['=BANEN.REALISATIEPERCENTAGE("Gemeenten")', /^(1,20\d*|120,4%)$/],
  ['=BANEN.SHORTFALL("Politie")', /^326(,0)?$/],
  ['=BANEN.SALDO("Gemeenten")', /^1\.?070(,0)?$/],
  ['=BANEN.SROI("Defensie";2023)', /^235,8$/],
  ['=BANEN.GROEI("Politie")', /^37(,0)?$/],
  ['=BANEN.BENODIGD("Politie";2025)', /^163(,0)?$/],
  ['=BANEN.PROGNOSE("Politie";2025)', /^476(,\d+)?$/],
  ["=BANEN.FTA(51)", /^2(,0)?$/],
  ['=BANEN.UREN(1;"jaar")', /^1\.?326(,0)?$/],
  ['=BANEN.LEESGETAL("+/- 1.900 fta")', /^1900$/],
  ['=BANEN.CONTROLEER(713;387;"54,3%")', /^Klopt$/],
  ['=REALISATIE("Rijk")', /^#NAAM\?$/],
];

async function shows({ cell, goTo }: Playground, address: string, text: RegExp): Promise<void> {
  await goTo(address);
  await expect.poll(() => cell(address).textContent(), { timeout: 15_000 }).toMatch(text);
}

async function newSheet({ page }: Playground, name: string): Promise<void> {
  await page.getByRole("button", { name: "Nieuw blad" }).click();
  await page.getByRole("tab", { name, selected: true }).waitFor();
}

const toSheet = ({ page }: Playground, name: string) =>
  page.getByRole("tab", { name, exact: true }).click();

/** Types rows of cells from column A, the first in this row. */
async function enterRows({ enter }: Playground, first: number, rows: readonly string[][]) {
  for (const [down, row] of rows.entries())
    for (const [across, text] of row.entries())
      await enter(`${"ABCDEFGHI"[across]}${first + down}`, text);
}

/** As a user renames it in Excel: the playground has no means of its own. */
async function renameSheet({ page }: Playground, from: string, to: string): Promise<void> {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  await pane?.evaluate(
    ([old, name]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(old ?? "").name = name ?? "";
        await context.sync();
      }),
    [from, to],
  );
  await page.getByRole("tab", { name: to, exact: true }).waitFor();
}

async function expectNoneBusy({ page }: Playground): Promise<void> {
  expect(await page.getByRole("gridcell").filter({ hasText: "#BEZET!" }).count()).toBe(0);
}

describe("the functions, in the playground", () => {
  it(
    "each answers in a cell, and follows a table that grows",
    async () => {
      const playground = await openPlayground();
      const { pane, enter, complaints, picture } = playground;
      // Below the table: it takes the rows in.
      await enterRows(playground, 15, [
        ["Politie", "2022", "700", "350"],
        ["Politie", "2021", "690", "300"],
      ]);
      await pane.getByRole("button", { name: "Sectorcijfers!A1:I16" }).waitFor();
      await newSheet(playground, "Blad1");
      for (const [row, [formula]] of FUNCTIONS.entries()) await enter(`A${row + 1}`, formula);
      for (const [row, [, text]] of FUNCTIONS.entries())
        await shows(playground, `A${row + 1}`, text);
      await expectNoneBusy(playground);
      await picture("functions");
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "spill over cells, grow with the source, and say in words what an error means",
    async () => {
      const playground = await openPlayground();
      const { page, enter, complaints, picture } = playground;
      await newSheet(playground, "Blad1");
      await enter("A1", "=BANEN.SECTOREN()");
      await enter("B1", "=BANEN.DOEL(A1:A3)");
      await enter("D1", '=BANEN.OVERZICHT(2023;"Overheid")');
      await enter("A20", "=BANEN.CONTROLE()");
      await shows(playground, "A13", /^Onderzoeksinstellingen$/);
      await shows(playground, "B2", /^822(,0)?$/);
      await shows(playground, "D1", /^Sector$/);
      await shows(playground, "E3", /^822(,0)?$/);
      await shows(playground, "A20", /^Ernst$/);
      await shows(playground, "B21", /^Sectorcijfers!/);
      await enter("L1", '=BANEN.DOEL("Polite")');
      await shows(playground, "L1", /^#N\/B$/);
      await expect
        .poll(() => page.getByRole("tooltip").textContent())
        .toMatch(/Bedoelt u Politie\?/);
      await picture("functions-spilled");
      await shows(playground, "A14", /^$/);

      await toSheet(playground, "Sectorcijfers");
      await enterRows(playground, 15, [["Veiligheidsregio's", "2023", "200", "120"]]);
      await toSheet(playground, "Blad1");
      await shows(playground, "A14", /^Veiligheidsregio's$/);
      await expectNoneBusy(playground);
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "follow a changed figure, a renamed sheet and another source that is chosen in the pane",
    async () => {
      const playground = await openPlayground();
      const { page, pane, enter, complaints } = playground;
      await newSheet(playground, "Blad1");
      await enter("A1", '=BANEN.SHORTFALL("Politie")');
      await enter("A2", '=BANEN.DOEL("Gemeenten")');
      await shows(playground, "A1", /^326(,0)?$/);

      await toSheet(playground, "Sectorcijfers");
      await enter("D7", "400");
      await toSheet(playground, "Blad1");
      await shows(playground, "A1", /^313(,0)?$/);

      await renameSheet(playground, "Sectorcijfers", "Brief 2023");
      await shows(playground, "A1", /^313(,0)?$/);
      await toSheet(playground, "Brief 2023");
      await enter("D7", "410");
      await toSheet(playground, "Blad1");
      await shows(playground, "A1", /^303(,0)?$/);

      await newSheet(playground, "Blad2");
      await enterRows(playground, 1, [
        ["Sector", "Doel", "Realisatie"],
        ["Politie", "100", "40"],
      ]);
      await toSheet(playground, "Blad1");
      await shows(playground, "A1", /^#N\/B$/);
      await expect
        .poll(() => page.getByRole("tooltip").textContent())
        .toMatch(/meer dan één tabel/);
      await pane.getByRole("button", { name: /^Deze gebruiken: Blad2!A1:C2/ }).click();
      await shows(playground, "A1", /^60(,0)?$/);
      await shows(playground, "A2", /^#N\/B$/);
      await expectNoneBusy(playground);
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

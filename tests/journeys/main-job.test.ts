import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect as see } from "vitest";
import { describe, expect, it, onTestFinished } from "vitest";
import { openWorkbook } from "../../src/cli/session/open-workbook";
import { textsFor } from "../../src/cli/request/request";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 120_000;

/** Waits until a cell shows this text. */
async function shows({ cell }: Playground, address: string, text: string): Promise<void> {
  await see.poll(() => cell(address).innerText(), { timeout: 15_000 }).toContain(text);
}

const tab = ({ page }: Playground, name: string) => page.getByRole("tab", { name, exact: true });

describe("the main job, in the playground", () => {
  it(
    "answers in a cell, makes the Overzicht, follows the source, and saves what was seen",
    async () => {
      const playground = await openPlayground();
      const { page, enter, goTo, complaints, picture } = playground;

      await enter("K2", '=BANEN.SHORTFALL("Politie")');
      await shows(playground, "K2", "326,0");

      await page.getByRole("button", { name: "Overzicht", exact: true }).click();
      await tab(playground, "Overzicht 2023").waitFor();
      const total = page
        .getByRole("row")
        .filter({ hasText: /^(\d+\s*)?Totaal sectoren/ })
        .first();
      const totals = () => total.innerText();
      await see.poll(totals, { timeout: 15_000 }).toContain("31.781,3");
      await see.poll(totals).toMatch(/17\.380(,0)?/);
      await see.poll(totals).toContain("54,7%");
      // Wide enough for the chart beside the table.
      await page.setViewportSize({ width: 1900, height: 940 });
      await picture("playground");

      await tab(playground, "Sectorcijfers").click();
      await enter("D7", "400");
      await shows(playground, "K2", "313,0");
      await tab(playground, "Overzicht 2023").click();
      await see.poll(totals, { timeout: 15_000 }).toMatch(/17\.393(,0)?/);

      const folder = await mkdtemp(join(tmpdir(), "banenafspraak-journey-"));
      onTestFinished(() => rm(folder, { recursive: true }));
      const [download] = await Promise.all([
        page.waitForEvent("download", { timeout: 60_000 }),
        page.getByRole("button", { name: "Opslaan" }).click(),
      ]);
      const path = join(folder, "opgeslagen.xlsx");
      await download.saveAs(path);
      const { workbook: saved } = await openWorkbook(path, textsFor("nl"));
      expect(saved.sheets.map(({ name }) => name)).toEqual(["Sectorcijfers", "Overzicht 2023"]);
      const source = saved.sheet("Sectorcijfers");
      expect(source?.value(6, 3)).toBe(400);
      expect(source?.cell(1, 10)?.formula).toBe('=BANEN.SHORTFALL("Politie")');
      expect(source?.value(1, 10)).toBe(313);
      const values = [...(saved.sheet("Overzicht 2023")?.cells() ?? [])].map(
        ({ cell }) => cell.value,
      );
      expect(values).toContain(17393);

      await goTo("A1");
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

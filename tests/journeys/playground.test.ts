import AxeBuilder from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { openFile } from "office-host/file";
import { bytesOf } from "./bytes-of";
import { openPlayground, type Playground } from "./open-playground";

// Starts what startServer serves: build/dist and build/playground.

async function shows({ cell }: Playground, address: string, text: string): Promise<void> {
  await expect.poll(() => cell(address).textContent(), { timeout: 15_000 }).toBe(text);
}

function activeAddress({ page }: Playground): Promise<string> {
  return page.getByRole("textbox", { name: "Naamvak" }).inputValue();
}

describe("the playground", () => {
  it("opens with the figures of 2023, the ribbon of the manifest and the add-in's pane", async () => {
    const playground = await openPlayground();
    const { page, pane, complaints } = playground;
    await shows(playground, "D2", "4.517");
    const buttons = page.getByRole("toolbar", { name: "Lint" }).getByRole("button");
    expect(await buttons.allTextContents()).toEqual([
      "Deelvenster",
      "Overzicht",
      "Alle bladen",
      "Controle",
      "Sectorblad",
      "Waarom dit getal?",
      "Voorbeeldgegevens",
    ]);
    await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
    expect((await page.locator("iframe").boundingBox())?.width).toBe(350);
    await playground.picture("playground");
    expect(complaints).toEqual([]);
  });

  it("calculates values and formulas typed in Dutch notation, and moves with the keys", async () => {
    const playground = await openPlayground();
    const { page, enter, goTo } = playground;
    await enter("L2", "508,5");
    await page.keyboard.type("12,5%");
    await page.keyboard.press("Tab");
    expect(await activeAddress(playground)).toBe("M3");
    await page.keyboard.type("=SOM(L2;L3*100");
    await page.keyboard.press("ArrowUp");
    await shows(playground, "M3", "521");
    expect(await activeAddress(playground)).toBe("M2");
    await shows(playground, "L3", "12,50%");
    await goTo("L2");
    await page.keyboard.press("F2");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await shows(playground, "M3", "520,5");
    await goTo("L2");
    await page.keyboard.type("999");
    await page.keyboard.press("Escape");
    await shows(playground, "L2", "508");
    await page.keyboard.press("Delete");
    await shows(playground, "M3", "12,5");
    expect(await page.getByRole("textbox", { name: "Formulebalk" }).inputValue()).toBe("");
  });

  it("gives a card of a sector, whose figures formulas read in the user's own notation", async () => {
    const playground = await openPlayground();
    const { page, enter, goTo, complaints } = playground;
    await enter("L2", '=BANEN.SECTOR("politie";2023)');
    await shows(playground, "L2", "Politie");
    await enter("L3", "=L2.Realisatie*2");
    await shows(playground, "L3", "774");
    await enter("L4", "=SOM(L2.[% incl. SROI];1,5)");
    await enter("L5", "=L2.Realisatiepercentage");
    await shows(playground, "L5", "54,3%");
    await enter("L6", "=L2.Bestaatniet");
    await shows(playground, "L6", "#VELD!");
    await goTo("L4");
    const bar = page.getByRole("textbox", { name: "Formulebalk" });
    expect(await bar.inputValue()).toBe("=SOM(L2.[% incl. SROI];1,5)");
    await goTo("L2");
    expect(await page.getByRole("tooltip").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("answers BANEN functions, and says in words what an error means", async () => {
    const playground = await openPlayground();
    const { page, enter, goTo } = playground;
    await enter("L2", '=BANEN.SHORTFALL("Politie")');
    await shows(playground, "L2", "326,0");
    await enter("L3", '=BANEN.REALISATIE("Politie";2019)');
    await shows(playground, "L3", "#N/B");
    await goTo("L3");
    await expect.poll(() => page.getByRole("tooltip").textContent()).toMatch(/Politie.*2019/);
    await enter("L4", "=NIETBESTAAND(1)");
    await shows(playground, "L4", "#NAAM?");
    await playground.picture("playground-errors");
  });

  it("selects with keys and mouse, and sums what is selected", async () => {
    const playground = await openPlayground();
    const { page, cell, goTo } = playground;
    await goTo("C2");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.locator("[role=gridcell][aria-selected=true]").count()).toBe(4);
    await expect
      .poll(() => page.getByRole("status", { name: "Statusbalk" }).textContent())
      .toContain("Som: 11.485");
    await cell("D7").click();
    expect(await activeAddress(playground)).toBe("D7");
    await page.keyboard.press("Control+ArrowDown");
    expect(await activeAddress(playground)).toBe("D14");
    await goTo("A40000");
    await cell("A40000").waitFor();
  });

  it("makes the Overzicht by the ribbon's button, and the sheet follows its source", async () => {
    const playground = await openPlayground();
    const { page, pane, enter } = playground;
    await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
    await page.getByRole("button", { name: "Overzicht", exact: true }).click();
    await page.getByRole("tab", { name: "Overzicht 2023", selected: true }).waitFor();
    const total = page.getByRole("row").filter({ hasText: "Totaal sectoren" });
    await expect.poll(() => total.textContent()).toMatch(/31\.781,3.*17\.380.*54,7%/);
    await page.getByRole("img", { name: /diagram/ }).waitFor();
    await playground.picture("playground-overzicht");
    await page.getByRole("tab", { name: "Sectorcijfers" }).click();
    await enter("D7", "400");
    await page.getByRole("tab", { name: "Overzicht 2023" }).click();
    await expect.poll(() => total.textContent()).toMatch(/31\.781,3.*17\.393.*54,7%/);
  });

  it("gives an .xlsx and takes it back", async () => {
    const playground = await openPlayground();
    const { page, pane, enter } = playground;
    await enter("L2", "=D7*2");
    await shows(playground, "L2", "774");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Opslaan" }).click();
    const file = await bytesOf(await downloading);
    const saved = await openFile(new Uint8Array(file), "opgeslagen.xlsx");
    expect(saved.active.cell(1, 11)).toMatchObject({ formula: "=D7*2", value: 774 });

    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Openen" }).click();
    await (
      await choosing
    ).setFiles({
      name: "terug.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: file,
    });
    await page.getByText("terug.xlsx").waitFor();
    await playground.goTo("L2");
    await shows(playground, "L2", "774");
    await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
  });

  it("says why a file cannot be opened, and keeps the workbook that is open", async () => {
    const playground = await openPlayground();
    const { page } = playground;
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Openen" }).click();
    await (
      await choosing
    ).setFiles({
      name: "brief.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("geen werkmap"),
    });
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toContain("brief.xlsx is geen .xlsx-werkmap");
    await shows(playground, "A1", "Sector");
  });

  it("speaks English when asked", async () => {
    const playground = await openPlayground({ locale: "en-US" });
    const { page, pane, enter } = playground;
    await shows(playground, "D2", "4,517");
    await page.getByRole("button", { name: "Save" }).waitFor();
    await enter("L2", '=BANEN.REALISATIE("Politie",2019)');
    await shows(playground, "L2", "#N/A");
    await pane.getByText("Source").first().waitFor();
  });

  it("keeps the work when the language is changed", async () => {
    const playground = await openPlayground();
    const { page, enter } = playground;
    await enter("L2", '=BANEN.SHORTFALL("Politie")');
    await shows(playground, "L2", "326,0");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Save" }).waitFor();
    await shows(playground, "L2", "326.0");
    await shows(playground, "D2", "4,517");
  });

  it("takes a row into the table under which it is typed", async () => {
    const playground = await openPlayground();
    const { pane, enter } = playground;
    for (const [cell, text] of [
      ["A15", "Veiligheidsregio"],
      ["B15", "2023"],
      ["C15", "100"],
      ["D15", "50"],
    ] as const)
      await enter(cell, text);
    await pane.getByRole("button", { name: "Sectorcijfers!A1:I15" }).waitFor();
  });

  it("goes to the pane with F6 and comes back with Esc", async () => {
    const { page, pane } = await openPlayground();
    const source = pane.getByRole("button", { name: "Sectorcijfers!A1:I14" });
    await source.waitFor();
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await source.focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe("grid");
  });

  it("passes axe", async () => {
    const { page, pane } = await openPlayground();
    await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

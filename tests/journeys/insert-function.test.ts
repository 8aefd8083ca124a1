import { expect, it } from "vitest";
import { openPlayground } from "./open-playground";

const PATIENCE = 180_000;

it(
  "an example is searched for, filled with the selected cell, and inserted in an empty one",
  async () => {
    const { page, pane, cell, goTo, complaints, picture } = await openPlayground();
    await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
    await pane.getByRole("button", { name: "Functies" }).click();
    await goTo("A7");
    await pane.getByText(/^Voorbeelden ingevuld met Sectorcijfers!A7\./).waitFor();
    await pane.getByRole("textbox", { name: "Zoek een functie" }).fill("doel in fta");
    await pane.getByText("=BANEN.DOEL(A7;2023)", { exact: true }).waitFor();
    await picture("functions-filled");
    await page.getByRole("button", { name: "Nieuw blad" }).click();
    const inserted = "Invoegen in cel: =BANEN.DOEL(Sectorcijfers!A7;2023)";
    await pane.getByRole("button", { name: inserted }).click();
    await expect.poll(() => cell("A1").textContent(), { timeout: 15_000 }).toMatch(/^713/);
    await picture("functions-inserted");
    expect(complaints).toEqual([]);
  },
  PATIENCE,
);

import { describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 120_000;
const SIZE = { width: 1280, height: 720 };

/** The buttons that make sheets, the first of which needs a second table to be undecided. */
const SHEETS = ["Overzicht", "Alle bladen", "Controle", "Sectorblad"];

const press = ({ page }: Playground, name: string) =>
  page.getByRole("toolbar", { name: "Lint" }).getByRole("button", { name, exact: true }).click();

async function closePane({ page }: Playground): Promise<void> {
  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
}

type Locatable = ReturnType<Playground["pane"]["locator"]>;

/** Waits until something can be seen without scrolling, whole. */
async function seen({ page }: Playground, thing: Locatable): Promise<void> {
  await expect
    .poll(
      async () => {
        const box = await thing.first().boundingBox();
        const size = page.viewportSize();
        if (box === null || size === null) return "not there";
        const isIn =
          box.y >= 0 && box.x >= 0 && box.x + 10 < size.width && box.y + 10 < size.height;
        return isIn && box.height > 0 ? "in view" : `at ${box.x}, ${box.y}`;
      },
      { timeout: 20_000 },
    )
    .toBe("in view");
}

/** A second table with other figures: nobody knows which holds. */
async function addSecondTable({ enter, goTo }: Playground): Promise<void> {
  for (const [cell, text] of [
    ["M20", "Sector"],
    ["N20", "Doel"],
    ["O20", "Realisatie"],
    ["M21", "Politie"],
    ["N21", "700"],
    ["O21", "387"],
    ["M22", "Defensie"],
    ["N22", "822"],
    ["O22", "508"],
  ] as const)
    await enter(cell, text);
  await goTo("A1");
}

describe("every ribbon button answers in view at 1280 x 720", () => {
  it(
    "with figures: the sheet itself, and the notice above the views",
    async () => {
      const playground = await openPlayground({ size: SIZE });
      const { page, pane, complaints } = playground;
      await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
      for (const [button, tab] of [
        ["Overzicht", /^Overzicht 2023/],
        ["Alle bladen", /^Inhoud/],
        ["Controle", /^Controle/],
        ["Sectorblad", /^Sectorblad/],
      ] as const) {
        await press(playground, button);
        await page.getByRole("tab", { name: tab, selected: true }).waitFor();
        await seen(playground, pane.locator(".news"));
      }
      await press(playground, "Voorbeeldgegevens");
      await seen(playground, pane.locator(".news, .notice"));
      await closePane(playground);
      await press(playground, "Waarom dit getal?");
      await seen(playground, pane.locator("#panel-number"));
      await closePane(playground);
      await press(playground, "Deelvenster");
      await seen(playground, pane.getByRole("tablist"));
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "with an undecided source: the question, also when the pane was closed",
    async () => {
      const playground = await openPlayground({ size: SIZE });
      const { pane } = playground;
      await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
      await addSecondTable(playground);
      for (const button of SHEETS) {
        await closePane(playground);
        await press(playground, button);
        await seen(playground, pane.getByText(/Welke geldt\?/));
      }
      await playground.picture("ribbon-undecided");
    },
    PATIENCE,
  );

  it(
    "without figures: why not and the way on, and sample figures when they are asked for",
    async () => {
      const playground = await openPlayground({ size: SIZE, isEmpty: true });
      const { page, pane, complaints } = playground;
      const sample = pane.getByRole("button", { name: /voorbeeldgegevens/i });
      await seen(playground, sample);
      for (const button of SHEETS) {
        await closePane(playground);
        await press(playground, button);
        await seen(playground, pane.locator(".news"));
        await seen(playground, sample);
      }
      await playground.picture("ribbon-without-figures");
      await press(playground, "Waarom dit getal?");
      await seen(playground, pane.locator("#panel-number"));
      await press(playground, "Voorbeeldgegevens");
      await page.getByRole("tab", { name: /Sectorcijfers|Voorbeeld/, selected: true }).waitFor();
      await pane.getByRole("tab", { name: /^Bron/ }).click();
      await seen(playground, pane.getByText(/13 sectoren/));
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

import { describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 120_000;

const heading = ({ pane }: Playground) => pane.locator(".number");

describe("why this number", () => {
  it(
    "is said of a total, of a source cell and of a function, and leads from one to the other",
    async () => {
      const playground = await openPlayground();
      const { page, pane, cell, goTo, enter, complaints, picture } = playground;
      await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
      await page.getByRole("button", { name: "Overzicht", exact: true }).click();
      await page.getByRole("tab", { name: "Overzicht 2023", selected: true }).waitFor();
      await goTo("E22");
      await page.getByRole("button", { name: "Waarom dit getal?" }).click();
      await expect.poll(() => heading(playground).textContent()).toBe("54,7%");
      const sentence = pane.getByText(/^54,7% = 17\.380 \/ 31\.781,3/);
      await expect
        .poll(() => sentence.textContent())
        .toContain("realisatie van 13 sectoren in Sectorcijfers!D2:D14");
      await pane.getByText(/Eén cijfer is|cijfers zijn bij benadering/).waitFor();
      await picture("why-total");

      await pane.getByRole("button", { name: "Ga naar Sectorcijfers!D4" }).click();
      await expect.poll(() => heading(playground).textContent()).toBe("6.320");
      await pane.getByRole("button", { name: "Vorige" }).click();
      await expect.poll(() => heading(playground).textContent()).toBe("54,7%");

      await page.getByRole("tab", { name: "Sectorcijfers" }).click();
      await goTo("E6");
      await pane.getByText(/dat kan niet uit deze cijfers volgen/).waitFor();
      await picture("why-stated");

      await enter("L2", '=BANEN.REALISATIEPERCENTAGE("Overheid")');
      // A function answers a moment later; asked before that the pane has no number to explain.
      await expect.poll(() => cell("L2").textContent()).toMatch(/81/);
      await goTo("L2");
      await pane.getByText(/12\.963 \/ 15\.915,3/).waitFor();
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe("every ribbon button answers in view at 1280 x 720", () => {
  it(
    "with sheets made, with an undecided source and without figures",
    async () => {
      const { page, pane, enter, goTo } = await openPlayground();
      await page.setViewportSize({ width: 1280, height: 720 });
      await pane.getByRole("button", { name: "Sectorcijfers!A1:I14" }).waitFor();
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
      await press("Controle");
      await page.getByRole("tab", { name: /^Controle/, selected: true }).waitFor();
      await expect.poll(() => inView(page, pane.locator(".news"))).toBe(true);

      // A second table with other figures: nobody knows which holds.
      await page.getByRole("tab", { name: "Sectorcijfers" }).click();
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
      for (const name of ["Overzicht", "Alle bladen", "Controle", "Sectorblad"]) {
        await press(name);
        await expect.poll(() => inView(page, pane.getByText(/Welke geldt\?/))).toBe(true);
      }
    },
    PATIENCE,
  );
});

type Locatable = ReturnType<Playground["pane"]["locator"]>;

/** Whether something can be seen without scrolling. */
async function inView(page: Playground["page"], thing: Locatable): Promise<boolean> {
  const box = await thing.first().boundingBox();
  const size = page.viewportSize();
  return (
    box !== null && size !== null && box.y >= 0 && box.y < size.height && box.x + 10 < size.width
  );
}

import { describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 120_000;

const heading = ({ pane }: Playground) => pane.locator(".number");

describe("why this number", () => {
  it(
    "is said of a total, of a source cell and of a function, and leads from one to the other",
    async () => {
      const playground = await openPlayground();
      const { page, pane, goTo, enter, complaints, picture } = playground;
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
      // A function answers a moment after its cell is selected: the pane follows its answer too.
      await goTo("L2");
      await pane.getByText(/12\.963 \/ 15\.915,3/).waitFor();
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

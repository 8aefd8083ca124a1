import { describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 120_000;

const choose = ({ page }: Playground, sample: string) =>
  page.getByRole("combobox", { name: "Voorbeelden" }).selectOption({ label: sample });

describe("the playground at first sight", () => {
  it("says in one line what to try, until it is put away", async () => {
    const { page } = await openPlayground();
    await page.getByText(/^Probeer dit:/).waitFor();
    await page.getByRole("button", { name: "Melding sluiten" }).click();
    await expect.poll(() => page.getByText(/^Probeer dit:/).count()).toBe(0);
  });

  it(
    "has a clean sample, a messy one and one of several years with organisations",
    async () => {
      const playground = await openPlayground({ size: { width: 1280, height: 720 } });
      const { pane, complaints, picture } = playground;
      await choose(playground, "Rommelige opgave");
      await pane.getByText(/10 sectoren · /).waitFor();
      // The wrong percentage of the letter is found in the mess as well.
      await pane.getByText(/56,6% kan niet uit/).waitFor();
      await picture("sample-messy");
      await choose(playground, "Drie jaren, per organisatie");
      await pane.getByText(/6 sectoren · 2021–2023/).waitFor();
      await picture("sample-organisations");
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it("folds its ribbon when it is narrow, and names its buttons all the same", async () => {
    const { page } = await openPlayground();
    for (const width of [1480, 1280, 900]) {
      await page.setViewportSize({ width, height: 720 });
      const buttons = page.locator(".ribbon button");
      const boxes = await buttons.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().right),
      );
      expect(Math.max(...boxes), `at ${width} px`).toBeLessThanOrEqual(width);
      await page.getByRole("button", { name: "Waarom dit getal?" }).waitFor();
    }
  });

  it("completes our functions while they are typed, with what each gives", async () => {
    const { page, cell, goTo, complaints, picture } = await openPlayground();
    await goTo("K2");
    await page.keyboard.type("=short");
    const list = page.getByRole("listbox", { name: "Functies" });
    await list.getByText(/tekort/i).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type('"Politie")');
    await page.keyboard.press("Enter");
    await expect.poll(() => cell("K2").textContent()).toBe("326,0");

    await page.keyboard.type("=1+ban");
    const options = list.getByRole("option");
    const first = await options.first().textContent();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => list.getByRole("option", { selected: true }).textContent())
      .not.toBe(first);
    await picture("completion");
    // Closed, the keys are those of the cell again.
    await page.keyboard.press("Escape");
    await expect.poll(() => list.count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => cell("K3").textContent()).toBe("");
    expect(complaints).toEqual([]);
  });
});

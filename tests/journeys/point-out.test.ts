import { describe, expect, it } from "vitest";
import { bytesOf } from "./bytes-of";
import { openPlayground } from "./open-playground";

describe("a table that no header gives away", () => {
  it("is pointed out in the pane, answers in cells, and is still the source after reopening", async () => {
    const { page, pane, cell, enter, complaints, picture } = await openPlayground();
    await enter("K1", "Wie");
    await enter("L1", "Plan");
    await enter("K2", "Politie");
    await enter("L2", "900");
    await enter("L9", '=BANEN.DOEL("Politie")');
    const shows = (address: string, text: string) =>
      expect.poll(() => cell(address).textContent(), { timeout: 15_000 }).toBe(text);
    await shows("L9", "713,0");

    await pane.getByText("Zelf aanwijzen").click();
    await pane.getByLabel("Tabel met zijn kopregel").fill("Sectorcijfers!K1:L2");
    await pane.getByRole("button", { name: "Kolommen tonen" }).click();
    await pane.getByLabel("Kolom K: Wie").selectOption({ label: "sector" });
    await pane.getByLabel("Kolom L: Plan").selectOption({ label: "doel" });
    await picture("pointout");
    await pane.getByRole("button", { name: "Als bron gebruiken" }).click();
    await pane.getByRole("button", { name: "Sectorcijfers!K1:L2", exact: false }).first().waitFor();
    await shows("L9", "900,0");

    await enter("K3", "Defensie");
    await enter("L3", "50");
    await enter("L10", '=BANEN.DOEL("Defensie")');
    await shows("L10", "50,0");

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Opslaan" }).click();
    const file = await bytesOf(await download);
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
    await shows("L9", "900,0");
    await pane.getByRole("button", { name: "Sectorcijfers!K1:L3" }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

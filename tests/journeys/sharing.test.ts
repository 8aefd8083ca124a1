import { describe, expect, it } from "vitest";
import { openFile } from "office-host/file";
import { bytesOf } from "./bytes-of";
import { openPlayground } from "./open-playground";

describe("whoever shares figures", () => {
  it("copies a block for Word, and gets a copy of the workbook that asks for no add-in", async () => {
    const { page, pane, cell, enter, url, complaints, picture } = await openPlayground();
    const { origin } = new URL(url);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    await enter("L9", '=BANEN.SHORTFALL("Politie")');
    await expect.poll(() => cell("L9").textContent(), { timeout: 15_000 }).toBe("326,0");

    await pane.getByRole("tab", { name: "Delen" }).click();
    await pane.getByLabel("Sector van het blok").last().selectOption({ label: "Politie" });
    await pane.getByRole("button", { name: "Dit blok kopiëren" }).click();
    await pane.getByText("1 blok is gekopieerd.").last().waitFor();
    await picture("letter");
    const clipboard = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(clipboard.text?.replaceAll("\r", "").trim()).toBe(
      "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%",
    );
    expect(clipboard.html).toContain("713 fta</td>");

    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Kopie zonder invoegtoepassing" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("Kopie van voorbeeld.xlsx");
    await pane.getByText("met waarden in plaats van 1 formule").last().waitFor();
    await picture("copy");
    const copy = await openFile(new Uint8Array(await bytesOf(file)), "kopie.xlsx");
    expect(copy.sheet("Sectorcijfers")?.cell(8, 11)).toMatchObject({ value: 326 });
    expect(copy.sheet("Sectorcijfers")?.cell(8, 11)?.formula).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});

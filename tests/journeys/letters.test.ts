import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf } from "./bytes-of";
import { openPlayground } from "./open-playground";

const PDF = "tests/fixtures/letters/blokken.pdf";

describe("whoever has a letter", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "brief-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("drops a PDF, reviews and inserts it, and lays a letter out of the workbook against it", async () => {
    const { page, pane, complaints, picture } = await openPlayground();
    await pane.getByRole("tab", { name: "Delen" }).click();

    const entry = pane.getByRole("group", { name: "Brief lezen" });
    await entry.waitFor();
    const base64 = (await readFile(PDF)).toString("base64");
    await entry.evaluate((element, content) => {
      const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "blokken.pdf", { type: "application/pdf" }));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
    }, base64);

    await pane.getByText("blokken.pdf: 7 cijfers").first().waitFor({ timeout: 30_000 });
    const target = pane.getByLabel("Politie, doel 2021, waarde");
    expect(await target.inputValue()).toBe("640 fta");
    const taken = pane.getByLabel("Politie, realisatiepercentage 2020 meenemen");
    await taken.focus();
    await page.keyboard.press("Space");
    expect(await taken.isChecked()).toBe(false);
    await picture("letter-review");
    await pane.getByRole("button", { name: "In de werkmap zetten" }).click();
    await pane.getByText("De cijfers staan op het blad ‘Briefcijfers’.").last().waitFor();

    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Brief als Word" }).click();
    const made = join(folder, "gemaakt.docx");
    await writeFile(made, await bytesOf(await download));
    await pane.getByRole("button", { name: "Brief sluiten" }).click();
    await pane.locator("input[type=file]").setInputFiles(made);
    await pane.getByText("gemaakt.docx:").first().waitFor({ timeout: 30_000 });
    await pane.getByRole("button", { name: "Naast de werkmap leggen" }).click();
    await pane.getByText(/getallen kloppen met de werkmap, 0 wijken af/).waitFor();
    await picture("letter-compared");
    expect(complaints).toEqual([]);
  });
});

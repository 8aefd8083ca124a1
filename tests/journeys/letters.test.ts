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

  it("drops a PDF, reviews and inserts it, makes an Overzicht of it and a letter, and all agree", async () => {
    const { page, pane, complaints, picture } = await openPlayground({ isEmpty: true });
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

    await page.getByRole("button", { name: "Overzicht", exact: true }).click();
    await page.getByRole("tab", { name: "Overzicht 2021", selected: true }).waitFor();

    for (const [button, name] of [
      ["Brief als Word", "blokken.docx"],
      ["Tabel als Word", "tabel.docx"],
    ] as const) {
      const close = pane.getByRole("button", { name: "Brief sluiten" });
      if (await close.isVisible()) await close.click();
      const download = page.waitForEvent("download");
      await pane.getByRole("button", { name: button }).click();
      const made = join(folder, name);
      await writeFile(made, await bytesOf(await download));
      await pane.locator("input[type=file]").setInputFiles(made);
      await pane.getByText(`${name}:`).first().waitFor({ timeout: 30_000 });
      await pane.getByRole("button", { name: "Naast de werkmap leggen" }).click();
      await pane
        .getByText(
          "6 getallen kloppen met de werkmap, 0 wijken af, 0 staan niet in de werkmap; 0 cijfers van de werkmap niet in de brief.",
        )
        .waitFor();
      await picture(`letter-compared-${name}`);
    }
    expect(complaints).toEqual([]);
  });
});

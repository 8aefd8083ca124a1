import { afterEach, describe, expect, it } from "vitest";
import { failureOf, startAddin, type Addin } from "../addin";

const started: Addin[] = [];
async function start(options: Parameters<typeof startAddin>[0] = {}): Promise<Addin> {
  const addin = await startAddin(options);
  started.push(addin);
  return addin;
}
afterEach(() => {
  for (const addin of started.splice(0)) addin.stop();
});

const firstValue = (addin: Addin) =>
  addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe("the channel", () => {
  it("[C1] brings up Office.js and Excel.run", async () => {
    const addin = await start();
    expect(await addin.Office.onReady()).toMatchObject({ host: "Excel" });
    expect(await firstValue(addin)).toBe("");
  });

  it("[C14] refuses a member for reasons of its own", async () => {
    const addin = await start();
    const select = () =>
      addin.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("B2");
        range.values = [["stands"]];
        range.select();
        await context.sync();
      });
    const end = addin.host.refuse({ member: "Range.select", code: "InactiveWorkbook" });
    const refused = { code: "InactiveWorkbook", location: "Range.select" };
    expect(await failureOf(select())).toMatchObject(refused);
    expect(addin.workbook.active.value(1, 1)).toBe("stands");
    end();
    await select();
    addin.host.refuse({ member: "Range.values", code: "GeneralException", times: 1 });
    expect(await failureOf(select())).toMatchObject({ location: "Range.values" });
    await select();
  });

  it("[C14] refuses a member behind a trace only", async () => {
    const addin = await start();
    const write = (traces: boolean) =>
      addin.Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getItem("Blad1").getRange("A1").values = [["stands"]];
        if (traces) context.trace("what may fail");
        sheets.getItem("Blad1").getRange("B1").values = [["refused"]];
        await context.sync();
      });
    const refusal = {
      member: "Range.values",
      code: "GeneralException",
      behindTrace: true,
    } as const;
    addin.host.refuse(refusal);
    await write(false);
    expect([...addin.host.membersUsedBehindTrace]).toEqual([]);
    expect(await failureOf(write(true))).toMatchObject({ location: "Range.values" });
    expect([...addin.host.membersUsedBehindTrace]).toContain("Range.values");
    addin.host.refuse({ member: "WorksheetCollection.getItem", code: "GeneralException" });
    expect((await failureOf(write(false))).location).toBe("WorksheetCollection.getItem");
  });

  it.each([5102, "ServiceNotAvailable"] as const)(
    "[C15] does a batch whose answer is lost (%s)",
    async (code) => {
      const addin = await start();
      addin.host.failBatch({ nth: 1, code, answerLost: true });
      const write = addin.Excel.run(async (context) => {
        context.workbook.worksheets.add("Made");
        await context.sync();
      });
      expect((await failureOf(write)).code).not.toBe("");
      expect(addin.workbook.sheet("Made")).toBeDefined();
    },
  );

  it("[C16] lets a user come between two batches", async () => {
    const addin = await start();
    const { workbook } = addin;
    const end = addin.host.beforeBatch(() => {
      const input = { kind: "value", value: "typed" } as const;
      workbook.edit([{ sheet: workbook.active, row: 0, column: 0, input }], "user");
    });
    expect(await firstValue(addin)).toBe("typed");
    end();
  });

  it("[C2] keeps hosts apart", async () => {
    const [one, other] = [await start(), await start({ locale: "en-US" })];
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["van een"]];
      await context.sync();
    });
    expect(await firstValue(one)).toBe("van een");
    expect(await firstValue(other)).toBe("");
  });

  it("[C3] has the host's language", async () => {
    expect((await start()).Office.context.displayLanguage).toBe("nl-NL");
    expect((await start({ locale: "en-US" })).Office.context.displayLanguage).toBe("en-US");
  });

  it("[C4] refuses more than 5 MB in a batch or an answer", async () => {
    const addin = await start();
    const write = (text: string) =>
      addin.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A1000").values = Array.from(
          { length: 1000 },
          () => [text],
        );
        await context.sync();
      });
    expect(await failureOf(write("x".repeat(6000)))).toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    await write("x".repeat(4000));
    const read = addin.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A1000");
      range.load("values,formulas");
      await context.sync();
    });
    expect(await failureOf(read)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("[C5] refuses a batch while a cell is edited, or holds it", async () => {
    const addin = await start();
    addin.host.setCellEditMode(true);
    expect(await failureOf(firstValue(addin))).toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    let done = false;
    const held = addin.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(done).toBe(false);
    addin.host.setCellEditMode(false);
    await held;
    expect(done).toBe(true);
  });

  it("[C6] fails as planned, half-way", async () => {
    const addin = await start();
    addin.host.failBatch({ nth: 2, code: "GeneralException", atAction: 6 });
    await firstValue(addin);
    const write = addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Half");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await failureOf(write)).toMatchObject({ code: "GeneralException" });
    expect(addin.workbook.sheet("Half")).toBeDefined();
    addin.host.failBatch({ nth: 1, code: 5102 });
    expect(await failureOf(firstValue(addin))).toMatchObject({ code: "ActivityLimitReached" });
    expect(await firstValue(addin)).toBe("");
  });

  it("[C7] keeps count of batches", async () => {
    const addin = await start();
    await addin.host.settled();
    const before = addin.host.batches.length;
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    await addin.host.settled();
    const [batch, ...rest] = addin.host.batches.slice(before);
    expect(batch).toMatchObject({ purpose: "workbook", writes: true });
    expect(batch?.members).toContain("Values");
    expect(batch?.requestBytes).toBeGreaterThan(100);
    expect(rest.every(({ purpose }) => purpose === "references")).toBe(true);
  });

  it("[C8] stores settings in the workbook", async () => {
    const addin = await start();
    const { settings } = addin.Office.context.document;
    settings.set("bron", { tabel: "Sectorcijfers" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(addin.workbook.settings.get("bron")).toEqual({ tabel: "Sectorcijfers" });
    const again = await start({ workbook: addin.workbook });
    expect(again.Office.context.document.settings.get("bron")).toEqual({ tabel: "Sectorcijfers" });
  });

  it("[C9] presses a button until it is completed", async () => {
    const addin = await start();
    const pressed: string[] = [];
    addin.Office.actions.associate("maakOverzicht", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      setTimeout(() => event.completed(), 5);
    });
    await addin.host.pressButton("maakOverzicht", "OverzichtKnop");
    expect(pressed).toEqual(["OverzichtKnop"]);
  });

  it("[C10] shows and hides the pane", async () => {
    const addin = await start();
    const told: boolean[] = [];
    addin.host.onPaneVisibility((visible) => told.push(visible));
    await addin.Office.addin.showAsTaskpane();
    expect(addin.host.paneVisible).toBe(true);
    await addin.Office.addin.hide();
    expect(told).toEqual([true, false]);
  });

  it("[C11] settles after what an event sets in motion", async () => {
    const addin = await start();
    const { Excel, workbook } = addin;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async ({ address }) => {
        if (address !== "A1") return;
        await Excel.run(async (inner) => {
          inner.workbook.worksheets.getFirst().getRange("B1").values = [["gezien"]];
          await inner.sync();
        });
      });
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("A workbook has a sheet.");
    workbook.edit([{ sheet, row: 0, column: 0, input: { kind: "value", value: 1 } }], "user");
    await addin.host.settled();
    expect(sheet.value(0, 1)).toBe("gezien");
  });
});

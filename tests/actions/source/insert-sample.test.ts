import { expect, it } from "vitest";
import { Workbook } from "office-host/model";
import { onHost } from "../../fixtures/on-host";

const press = { function: "insertSample", control: "InsertSampleButton" };

it("sample figures stand on a new sheet as the letter prints them, and are read at once", async () => {
  const { host, workbook, settled, addin } = await onHost([], "nl", {
    given: new Workbook("Blad1"),
  });
  await host.pressButton(press.function, press.control);
  await settled();
  expect(workbook.active.name).toBe("Sectorcijfers");
  // A text that begins with a sign is a text, and no formula.
  expect(workbook.active.value(10, 2)).toBe("+/- 1.900 fta");
  expect(workbook.active.cell(10, 2)?.formula).toBeUndefined();
  expect(workbook.active.value(2, 4)).toBe(0.619);
  const state = await addin.makeReports({ kinds: ["overzicht"] });
  expect(state.kind).toBe("made");
});

it("nothing is left behind when Excel refuses a part of it", async () => {
  const { host, workbook, settled } = await onHost([], "nl", { given: new Workbook("Blad1") });
  for (const member of ["Range.values", "TableCollection.add", "Worksheet.activate"]) {
    const allow = host.refuse({ member, code: "GeneralException" });
    await host.pressButton(press.function, press.control);
    await settled();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1"]);
    allow();
  }
});

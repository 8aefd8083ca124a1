import { expect, test } from "vitest";
import { onHost } from "../fixtures/onhost";

const press = { function: "makeOverzicht", control: "Banenafspraak.Overzicht" };

test("the ribbon's Overzicht button makes the sheet, and refreshes it when pressed again", async () => {
  const { host, workbook } = await onHost();
  await host.pressButton(press.function, press.control);
  await host.pressButton(press.function, press.control);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Cijfers", "Overzicht 2023"]);
  expect(host.paneVisible).toBe(false);
});

test("a button that could not do its work opens the pane, which says why", async () => {
  const { host, workbook } = await onHost([["Notitie"]]);
  await host.pressButton(press.function, press.control);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Cijfers"]);
  expect(host.paneVisible).toBe(true);
});

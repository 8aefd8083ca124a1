import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { onHost } from "../fixtures/on-host";

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

test("a button that would remove what the user added opens the pane, which asks", async () => {
  const { host, workbook, type, settled } = await onHost();
  await host.pressButton(press.function, press.control);
  await type("D6", [["zelf"]], "Overzicht 2023");
  await host.pressButton(press.function, press.control);
  await settled();
  expect(host.paneVisible).toBe(true);
  expect(workbook.sheet("Overzicht 2023")?.value(5, 3)).toBe("zelf");
});

test("every function that the manifest names is there", async () => {
  const { host } = await onHost();
  const names = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g)];
  expect(names.length).toBeGreaterThan(1);
  for (const [, name = ""] of names) await host.pressButton(name, `Banenafspraak.${name}`);
});

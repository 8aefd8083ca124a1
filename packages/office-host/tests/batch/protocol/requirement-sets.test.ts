import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objectTypes } from "../../../src/batch/object-types";
import { apiSetOf } from "../../../src/batch/protocol/requirement-sets";
import type { ClassName } from "../../../src/batch/protocol/targets";
import { failureOf, startAddin, type Addin } from "../../addin";
import { apiSetsOfTypes } from "../types-api-sets";

/** What every class offers, as Office.js names it; `null` for what is Office.js's own business. */
function* members(): Generator<{ className: ClassName; wire: string; name: string }> {
  for (const [key, type] of Object.entries(objectTypes)) {
    const className = key as ClassName;
    const { properties = {}, children = {}, methods = {} } = type;
    for (const wire of Object.keys({ ...properties, ...children, ...methods })) {
      const own = alias[wire] ?? wire;
      if (!wire.startsWith("_") && !ofOfficeJs.has(wire))
        yield { className, wire, name: own.charAt(0).toLowerCase() + own.slice(1) };
      const event = /^_(?:Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(wire)?.[1];
      if (event) yield { className, wire, name: `on${event.replace("DataChanged", "Changed")}` };
    }
  }
}

/** What Office.js calls by itself, and asks the set of under another name. */
const ofOfficeJs: ReadonlySet<string> = new Set(["CreateAndOpenWorkbook"]);

/** Office.js sets this one under another name than it is asked for. */
const alias: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines" };

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin({ requirementSets: { ExcelApi: "1.11" } });
});
afterAll(() => addin.stop());

describe("requirement sets", () => {
  it("[B3] are those in the remarks of @types/office-js", () => {
    const sets = apiSetsOfTypes();
    const all = [...members()];
    expect(all.length).toBeGreaterThan(300);
    const wrong = all.filter(
      ({ className, wire, name }) => sets.get(`${className}.${name}`) !== apiSetOf(className, wire),
    );
    expect(wrong).toEqual([]);
  });

  it("[B3] names every property as Office.js does", () => {
    const classes = addin.Excel as unknown as Record<
      string,
      { prototype: Record<string, unknown> }
    >;
    const wrong: string[] = [];
    for (const [className, { properties = {} }] of Object.entries(objectTypes)) {
      const known = classes[className]?.prototype["_scalarPropertyOriginalNames"] as
        string[] | undefined;
      for (const name of Object.keys(properties))
        if (!known?.includes(alias[name] ?? name)) wrong.push(`${className}.${name}`);
    }
    expect(wrong).toEqual([]);
  });

  it("[B3] refuses what came later", async () => {
    const use = addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.customProperties.add("a", "b");
      await context.sync();
    });
    expect(await failureOf(use)).toMatchObject({ code: "ApiNotFound" });
    expect(addin.Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
    expect(addin.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { parseArea, type Workbook } from "office-host/model";
import type { ExpectedQuantity } from "../fixtures/workbooks/expected";
import { expectedOfFixture, FIXTURE_NAMES, openFixture } from "../fixtures/workbooks/open-fixture";

/** What stands in the cells that a figure is said to be read from, each cell once. */
function valuesAt(workbook: Workbook, place: string): unknown[] {
  const bang = place.lastIndexOf("!");
  const sheet = workbook.sheet(place.slice(0, bang));
  const cells = new Map<string, unknown>();
  for (const range of place.slice(bang + 1).split(",")) {
    const area = parseArea(range);
    if (!sheet || !area) throw new Error(`No cell ${place}`);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        cells.set(`${row},${column}`, sheet.value(row, column));
      }
    }
  }
  return [...cells.values()];
}

/** Cells of numbers add up to the figure, of a percentage as a ratio or as it is printed. */
function isSum(numbers: readonly number[], { value, unit }: ExpectedQuantity): boolean {
  const sum = numbers.reduce((total, each) => total + each, 0);
  const scales = unit === "percentage" ? [1, 100] : [1];
  return scales.some((scale) => Math.abs(sum - value * scale) < 1e-9);
}

/** Text that holds the figure's digits, in whichever notation. */
function isPrinted(text: string, { value, unit }: ExpectedQuantity): boolean {
  const printed = unit === "percentage" ? Number(`${value}e2`) : value;
  return text.replace(/[.,\s](?=\d)/g, "").includes(String(printed).replace(".", ""));
}

function isThere(values: readonly unknown[], quantity: ExpectedQuantity): boolean {
  const [only] = values;
  if (values.length === 1 && typeof only === "string") return isPrinted(only, quantity);
  const numbers = values.filter((value) => typeof value === "number");
  const texts = values.filter((value) => typeof value === "string" && /\d/.test(value));
  // A sum over text as well as numbers: the text in Dutch notation.
  const read = texts.map((text) => Number.parseFloat(String(text).replace(",", ".")));
  return isSum([...numbers, ...read], quantity);
}

describe("what is expected of a workbook was not taken from what reads it", () => {
  it.each(FIXTURE_NAMES)("%s holds its figures in the cells that are named", async (name) => {
    const workbook = await openFixture(name);
    const absent = expectedOfFixture(name)
      .readings.flatMap(({ figures }) => figures)
      .flatMap(({ quantities }) => Object.values(quantities))
      .filter((quantity) => !isThere(valuesAt(workbook, quantity.cell), quantity));
    expect(absent).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { parseArea } from "office-host/model";
import { shownBy } from "../../src/report/description/content";
import { makeSheets, type MadeSheets } from "../fixtures/made-sheets";
import { fixtureWorkbook, REPORT_WORKBOOKS } from "../fixtures/report-workbooks";
import { cellsByAddress } from "../report/sheet-text";

/** Cells whose formula gives something else than its description says. */
function differences({ workbook, sheets }: MadeSheets): string[] {
  return [...sheets].flatMap(([name, description]) =>
    [...cellsByAddress(description)].flatMap(([address, cell]) => {
      const place = parseArea(address);
      const given = (place && workbook.sheet(name)?.value(place.top, place.left)) ?? "";
      const said = shownBy(cell);
      return given === said ? [] : [`${name}!${address}: ${String(given)} for ${said}`];
    }),
  );
}

const isFormula = ({ kind }: { readonly kind: string }): boolean => kind === "formula";

/** Layouts in which names and figures stand elsewhere than in a row of their own. */
const LAYOUTS = [
  "blokken-in-een-cel",
  "gekanteld-met-jaren",
  "jaren-in-rijen-samengevoegd",
  "jaren-in-rijen-eenmaal-benoemd",
  "organisaties-met-sectorkolom",
  "organisaties-of-eigen-sectoren",
].map(fixtureWorkbook);

describe("every formula on every sheet gives what the domain computes, to the last bit", () => {
  test.each([...REPORT_WORKBOOKS, ...LAYOUTS])("$name", async (given) => {
    const made = await makeSheets(given);
    if (!made) throw new Error(`${given.name} has no figures`);
    expect(differences(made)).toEqual([]);
    const cells = [...made.sheets.values()].flatMap((each) => [...cellsByAddress(each).values()]);
    expect(cells.filter(isFormula).length).toBeGreaterThan(10);
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSheetInBlocks } from "../../src/office/reading/read-sheet-in-blocks";
import { startAddin, type Addin } from "../../packages/office-host/tests/addin";

let addin: Addin;
beforeEach(async () => {
  addin = await startAddin();
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
});
afterEach(() => addin.stop());

const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/** A sheet of two columns from B3 on, of which each cell is another. */
function fill(rows: number): unknown[][] {
  const sheet = addin.workbook.active;
  const values = Array.from({ length: rows }, (_, row) => [`rij ${row}`, row]);
  const edits = values.flatMap((line, row) =>
    line.map((value, column) => ({
      ...{ sheet, row: row + 2, column: column + 1 },
      input: { kind: "value" as const, value },
    })),
  );
  addin.workbook.edit(edits, "user");
  return values;
}

const parts = () =>
  Excel.run((context) =>
    readSheetInBlocks(context, context.workbook.worksheets.getActiveWorksheet(), [
      "values",
      "numberFormat",
    ]),
  );
const read = async () => {
  const [part, ...more] = await parts();
  if (!part || more.length > 0) throw new Error(`${more.length + 1} parts`);
  return part;
};

describe("a sheet that Excel does not give at once", () => {
  it.each([1, 2, 3, 7, 8])("is read whole in halves, of %i rows, each row once", async (rows) => {
    const values = fill(rows);
    // The size is the first question, the whole block the second, its halves come after.
    if (rows > 1) addin.host.failBatch({ nth: 2, code: TOO_LARGE });
    const { top, left, values: got, numberFormat } = await read();
    expect({ top, left, got }).toEqual({ top: 2, left: 1, got: values });
    expect(numberFormat).toHaveLength(rows);
  });

  it("is read whole where halves are too large as well, the second as the first", async () => {
    const values = fill(9);
    for (const nth of [2, 3, 6]) addin.host.failBatch({ nth, code: TOO_LARGE });
    expect((await read()).values).toEqual(values);
  });

  it("says so when a single row is too large, or when Excel refuses for another reason", async () => {
    fill(1);
    addin.host.failBatch({ nth: 2, code: TOO_LARGE });
    await expect(read()).rejects.toMatchObject({ code: TOO_LARGE });
    fill(4);
    addin.host.failBatch({ nth: 2, code: "AccessDenied" });
    await expect(read()).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("has no cells when nothing is on it", async () => {
    expect(await parts()).toEqual([]);
  });
});

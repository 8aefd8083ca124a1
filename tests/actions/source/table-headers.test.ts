import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tableHeaders } from "../../../src/actions/source/table-headers";
import { startAddin, type Addin } from "../../../packages/office-host/tests/addin";

let addin: Addin;
beforeEach(async () => {
  addin = await startAddin();
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  const sheet = addin.workbook.active;
  const headers = ["Sector", "Plan", 2023];
  const edits = headers.map((value, column) => ({
    ...{ sheet, row: 2, column: column + 1 },
    input: { kind: "value" as const, value },
  }));
  addin.workbook.edit(edits, "user");
});
afterEach(() => addin.stop());

describe("the headers of a table that the user points out", () => {
  it("come with their columns, and with what they say themselves", async () => {
    const { name } = addin.workbook.active;
    expect(await tableHeaders(`'${name}'!$B$3:$D$9`)).toEqual({
      ...{ kind: "found", sheet: name, range: "B3:D9" },
      columns: [
        { column: "B", header: "Sector", role: "sector" },
        { column: "C", header: "Plan", role: null },
        { column: "D", header: "2023", role: null },
      ],
    });
  });

  it.each(["", "B3:D9", "Blad1!B3", "Blad1!alles", "Blad1!A1:ZZ9"])(
    "are not looked for at %j, which is no table's address",
    async (address) => {
      expect(await tableHeaders(address)).toEqual({ kind: "no-range" });
    },
  );

  it("are not there when the sheet is gone, or when Excel refuses", async () => {
    expect(await tableHeaders("Weg!A1:B2")).toEqual({
      kind: "failed",
      problem: { code: "sheet-gone", sheet: "Weg" },
    });
    addin.host.failBatch({ nth: addin.host.batches.length + 1, code: "AccessDenied" });
    expect(await tableHeaders("Weg!A1:B2")).toMatchObject({ kind: "failed" });
  });
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { goTo } from "../../../src/actions/addin/go-to";
import { startAddin, type Addin } from "../../../packages/office-host/tests/addin";

let addin: Addin;
beforeEach(async () => {
  addin = await startAddin();
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
});
afterEach(() => addin.stop());

/** Adds a sheet that cannot be seen. */
function addHidden(visibility: "Hidden" | "VeryHidden"): void {
  addin.workbook.addSheet("Bron").visibility = visibility;
}

describe("a link to a cell", () => {
  it("goes there", async () => {
    addin.workbook.addSheet("Bron");
    expect(await goTo({ sheet: "Bron", range: "C3" })).toBeNull();
    expect(addin.workbook.active.name).toBe("Bron");
  });

  it("says that the sheet is not there any more", async () => {
    expect(await goTo({ sheet: "Weg", range: "C3" })).toEqual({ code: "sheet-gone", sheet: "Weg" });
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "says that the sheet is hidden, and not that Excel failed (%s)",
    async (visibility) => {
      addHidden(visibility);
      expect(await goTo({ sheet: "Bron", range: "C3" })).toEqual({
        code: "sheet-hidden",
        sheet: "Bron",
        very: visibility === "VeryHidden",
      });
    },
  );
});

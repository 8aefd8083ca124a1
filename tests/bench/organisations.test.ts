import { describe, expect, it } from "vitest";
import { SECTOR_YEARS } from "./organisation-sheet";
import { organisationsTime } from "./organisations-time";

describe("a sheet of 5.000 organisations and ten columns", () => {
  // The time it takes is measured by `npm run bench`: times are never asserted in a test.
  it("is read, checked and added up to a figure for each sector and year", async () => {
    expect((await organisationsTime(5000)).figures).toBe(SECTOR_YEARS);
  });
});

import { describe, expect, it } from "vitest";
import { SECTOR_YEARS } from "./organisationsheet";
import { organisationsTime } from "./organisationstime";

const ROWS = 50_000;
const FEWER = 5000;
/** What `npm run bench` measures is stricter; here other tests run on the same processors. */
const LOADING_RATIO = 0.5;
const LINEAR_RATIO = 2;

describe("a sheet of 50.000 organisations and ten columns", () => {
  it("is read, checked and added up in half the time of loading it, in proportion to its rows", async () => {
    const few = await organisationsTime(FEWER);
    const many = await organisationsTime(ROWS);
    expect(many.figures).toBe(SECTOR_YEARS);
    expect(many.read / many.load).toBeLessThanOrEqual(LOADING_RATIO);
    expect(many.read / (few.read * (ROWS / FEWER))).toBeLessThanOrEqual(LINEAR_RATIO);
  });
});

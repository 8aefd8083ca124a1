import { expect, test } from "vitest";
import { absentSectors } from "../../../src/domain/figures/absent-sectors";
import { letterFigures } from "../../fixtures/letter-figures";
import { figure } from "../../fixtures/quantities";

const absentFrom = (figures: Parameters<typeof absentSectors>[0]) =>
  absentSectors(figures).map(({ id }) => id);

test("who is absent is missed in a group of which others are there", () => {
  expect(absentFrom(letterFigures())).toEqual([]);
  const without = letterFigures().filter(({ sector }) => !["politie", "vo"].includes(sector));
  expect(absentFrom(without)).toEqual(["politie", "vo"]);
});

test("of a group that is left out, and beside sectors in no group, nobody is missed", () => {
  const overheid = letterFigures().filter(({ group }) => group === "overheid");
  expect(absentFrom(overheid)).toEqual([]);
  expect(absentFrom([figure("Zorg", { target: "10" })])).toEqual([]);
});

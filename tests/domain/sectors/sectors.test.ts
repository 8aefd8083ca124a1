import { describe, expect, it } from "vitest";
import {
  SECTORS,
  findSector,
  groupOf,
  parseSelection,
  sectorKey,
} from "../../../src/domain/sectors/sectors";
import { letterRows } from "../../fixtures/letter-rows";

describe("the names of sectors", () => {
  it("lists the letter's thirteen sectors in its order and groups", () => {
    const letter = letterRows()
      .slice(0, 14)
      .filter((row) => row["where"] !== "text");
    expect(SECTORS.map(({ id }) => id)).toEqual(
      letter.map((row) => findSector(row["sector"] ?? "")),
    );
    expect(SECTORS.map(({ group }) => group)).toEqual(letter.map((row) => row["group"]));
  });

  it.each([
    ["Rijk", "rijksoverheid"],
    ["UMC’s", "umc"],
    ["Umc's", "umc"],
    ["u.m.c.", "umc"],
    ["Universitaire medische centra (umc's)", "umc"],
    ["academische ziekenhuizen", "umc"],
    ["PO", "po"],
    ["primair  onderwijs", "po"],
    ["Primair onderwijs (po)", "po"],
    ["hogescholen", "hbo"],
    ["Universiteiten", "wo"],
    ["Politíe", "politie"],
    ["Sector Defensie", "defensie"],
    ["municipalities", "gemeenten"],
    ["Gemeenten (342)", "gemeenten"],
    ["1. Waterschappen", "waterschappen"],
    ["12) Umc’s (8)", "umc"],
    ["- Politie", "politie"],
  ])("%s is %s", (name, id) => {
    expect(findSector(name)).toBe(id);
  });

  it.each([
    "Gemeente Utrecht",
    "Waterschappen (text)",
    "Politie (2023)",
    "1. Zorg",
    "Politie 1",
    "Zorg",
    "",
    "Overheid",
  ])("%j is none of them", (name) => {
    expect(findSector(name)).toBeNull();
  });

  it("gives every name of the list to one sector only", () => {
    for (const { id, name, shortName, aliases } of SECTORS) {
      for (const known of [id, name, shortName, ...aliases]) expect(findSector(known)).toBe(id);
    }
  });

  it("knows a sector of the workbook's own by a slug of its name, in no group", () => {
    expect(sectorKey("Zelfstandige bestuurs-organen (zbo’s)")).toBe(
      "zelfstandige-bestuurs-organen-zbos",
    );
    expect(groupOf("zelfstandige-bestuurs-organen-zbos")).toBeNull();
  });

  it.each([
    ["Overheid", { kind: "group", group: "overheid" }],
    ["totaal onderwijs", { kind: "group", group: "onderwijs" }],
    ["Education", { kind: "group", group: "onderwijs" }],
    ["Sectoren overheid", { kind: "group", group: "overheid" }],
    ["Totaal sector onderwijs", { kind: "group", group: "onderwijs" }],
    ["TOTAAL", { kind: "total" }],
    ["Totaal sectoren", { kind: "total" }],
    ["Politie", { kind: "sector", sector: "politie" }],
    ["Zorg", { kind: "sector", sector: "zorg" }],
    ["  ", null],
  ])("a question about %j is about %j", (name, selection) => {
    expect(parseSelection(name)).toEqual(selection);
  });
});

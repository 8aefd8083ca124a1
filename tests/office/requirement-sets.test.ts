import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { apiUses, filesIn, isWithin } from "./requirement-sets";

const manifest = fs.readFileSync("manifest.xml", "utf8");
const declared = Object.fromEntries(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((set) => [set[1], set[2]]),
);

/** Of a newer set, and only asked for where `tellsOfSheetNames` says that Excel has them. */
const ASKED_FIRST = [
  "WorksheetCollection.onNameChanged",
  "WorksheetNameChangedEventArgs.nameBefore",
  "WorksheetNameChangedEventArgs.nameAfter",
  "WorksheetCollection.onMoved",
];

describe("what the add-in asks of Excel", () => {
  const uses = apiUses(filesIn("src/office"));

  test("is within the requirement sets that the manifest declares", () => {
    const beyond = uses.filter(({ set, version }) => !isWithin(version, declared[set] ?? "0"));
    expect(beyond.map(({ api }) => api)).toEqual(ASKED_FIRST);
  });

  test("is found: reading alone takes APIs of several sets", () => {
    const apis = uses.filter((use) => path.basename(use.file) === "read-workbook.ts");
    expect(apis).toContainEqual(
      expect.objectContaining({ api: "Worksheet.getUsedRangeOrNullObject", version: "1.4" }),
    );
    expect(apis).toContainEqual(
      expect.objectContaining({ api: "WorksheetCollection.items", set: "ExcelApi" }),
    );
  });

  test("versions compare by their parts, not as decimals", () => {
    expect(isWithin("1.9", "1.14")).toBe(true);
    expect(isWithin("1.15", "1.14")).toBe(false);
  });
});

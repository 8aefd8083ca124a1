import { describe, expect, test } from "vitest";
import { keptCells } from "../../src/office/keeping/kept-cells";
import type { SheetContents } from "../../src/office/keeping/inventory";
import { readRecord, recordOf } from "../../src/office/keeping/sheet-record";
import type { CellValue } from "../../src/workbook/cells/cells";
import { smallSheet } from "./small-sheet";

const written: CellValue[][] = [
  ["Proef over 2023", "", "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["Sector", "Doel", "Opmerking", "", "", "", ""],
  ["Politie", "=Cijfers!C2", "", "", "", "", ""],
  ["Gemeenten", "=Cijfers!C3", "ruim", "", "", "", ""],
  ["Vast", 0.3, "", "", "", "", ""],
  ["", "", "", "", "", "", ""],
  ["± bij benadering", "", "", "", "", "", ""],
];
const record = readRecord(recordOf(smallSheet()));

function keptOn(contents: Omit<SheetContents, "spills">, next = smallSheet(), by = record) {
  const { carried, lost } = keptCells({ ...contents, spills: false }, by, next);
  return { carried, lost };
}

/** The sheet as we wrote it, with other contents at some places. */
function kept(
  changes: readonly [row: number, column: number, content: CellValue][],
  next = smallSheet(),
) {
  const rows = written.map((line) => [...line]);
  for (const [row, column, content] of changes) {
    const line = rows[row];
    if (line) line[column] = content;
  }
  return keptOn({ top: 0, left: 0, rows }, next);
}

describe("what the user added to a sheet of ours", () => {
  test("is nothing on a sheet as we wrote it", () => {
    expect(kept([])).toEqual({ carried: [], lost: [] });
  });

  test("is carried over where we wrote nothing, also between our cells", () => {
    const changes = [
      [3, 2, "nagaan"],
      [1, 0, "concept"],
      [1, 1, "concept"],
      [6, 0, "=SUM(B4:B6)"],
    ] as const;
    expect(kept(changes.map((each) => [...each]))).toEqual({
      carried: ["A2:B2", "C4:C4", "A7:A7"],
      lost: [],
    });
  });

  test("goes by whole columns beside what we wrote or drew, with their widths", () => {
    expect(
      kept([
        [3, 3, "x"],
        [2, 4, "onder de grafiek"],
      ]).carried,
    ).toEqual(["E3:E3", "D:D"]);
    const beside = keptOn({ top: 3, left: 9, rows: [["noot", "noot", "", "=J4"]] });
    expect(beside.carried).toEqual(["J:K", "M:M"]);
  });

  test("is lost where it stands in a cell that we need", () => {
    expect(
      kept([
        [3, 1, 700],
        [4, 0, "Gem."],
        [5, 1, "=B4"],
      ]),
    ).toEqual({
      carried: [],
      lost: [
        { address: "B4", content: 700 },
        { address: "A5", content: "Gem." },
        { address: "B6", content: "=B4" },
      ],
    });
  });

  test("is lost where the new sheet writes and the old did not", () => {
    const below = { top: 8, left: 0, rows: [[{ kind: "text", text: "nieuw" } as const]] };
    const next = smallSheet("Proef 2023", { blocks: [...smallSheet().blocks, below] });
    const rows = [...written, ["mijn noot"]];
    expect(keptOn({ top: 0, left: 0, rows }, next).lost).toEqual([
      { address: "A9", content: "mijn noot" },
    ]);
  });

  test("a cell of ours that was emptied, or is no longer written, is no addition", () => {
    const next = smallSheet("Proef 2023", { blocks: smallSheet().blocks.slice(0, 2) });
    expect(kept([[0, 0, ""]], next)).toEqual({ carried: [], lost: [] });
  });

  test("on a sheet without a record what the new one writes counts as ours", () => {
    const rows = written.map((line) => [...line]);
    rows[0] = ["Andere titel", "mijn noot"];
    expect(keptOn({ top: 0, left: 0, rows }, smallSheet(), null)).toEqual({
      carried: ["B1:B1"],
      lost: [],
    });
  });
});

test("a record is short: some three characters a constant cell, few for formulas and blanks", () => {
  const row = [{ kind: "text", text: "x" } as const, ...Array.from({ length: 11 }, () => null)];
  const rows = Array.from({ length: 3000 }, () => row);
  const long = recordOf(smallSheet("Proef 2023", { blocks: [{ top: 0, left: 0, rows }] }));
  expect(long.length).toBeLessThan(3000 * 10);
  expect(readRecord("geen record")).toBeNull();
});

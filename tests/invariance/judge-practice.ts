import type { SheetCells } from "./reader";
import { placeOn, readTruth } from "../fixtures/practice/read-truth";
import type { Truth } from "../fixtures/practice/practice-kind";
import { alternativesOf, placesOf, type Alternative, type Given } from "./given-figures";
import { judgeVariant, SAYS_NOTHING, type Correspondence, type Verdict } from "./judge-variant";

const WHERE_IT_STANDS: Correspondence = { toVariant: (place) => place, toBase: (place) => place };

/** Holds what is read in a workbook against what a careful person reads in it. */
export function judgePractice(truth: Truth, sheets: readonly SheetCells[]): Verdict {
  const { unit = "" } = truth;
  const figures = readTruth(truth.figures, sheets, unit);
  const may = readTruth(truth.may ?? [], sheets, unit);
  const read = alternativesOf(sheets);
  const isAllowed = (given: Given) =>
    [...may.values()].some((each) => isOf(each, given) && each.value === given.value);
  const verdict = judgeVariant([truthAs(figures)], read, WHERE_IT_STANDS, {
    added: isAllowed,
    units: truth.unit === undefined,
  });
  const details = [
    ...(verdict.outcome === "same" ? elsewhere(figures, read) : []),
    ...(truth.about ?? [])
      .filter((cell) => read.length > 0 && !isSpokenOf(cell, sheets, read))
      .map((cell) => `nothing is said of ${cell}`),
  ];
  if (details.length === 0) return verdict;
  return { outcome: "silent", details: [...details, ...verdict.details] };
}

/** The truth as if it had been read, with nothing said of it. */
function truthAs(figures: ReadonlyMap<string, Given>): Pick<Alternative, "figures" | "findings"> {
  return { figures, findings: [] };
}

const isOf = (one: Given, other: Given): boolean =>
  one.sector === other.sector && one.year === other.year && one.field === other.field;

/** Figures that are right by their value, and not by their cell. */
function elsewhere(truth: ReadonlyMap<string, Given>, read: readonly Alternative[]): string[] {
  return [...truth].flatMap(([key, { places }]) => {
    const given = read.flatMap(({ figures }) => figures.get(key) ?? []);
    const right = given.some((each) => cellsIn(each.places) === cellsIn(places));
    return right ? [] : [`${key} comes from another cell`];
  });
}

function cellsIn(places: Given["places"]): string {
  const cells = places.flatMap(({ sheet, area }) => {
    const all: string[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        all.push(`${sheet} ${row} ${column}`);
    return all;
  });
  return cells.sort().join(" ");
}

/** Some finding stands at the cell, or names one of the table's figures in it. */
function isSpokenOf(
  cell: string,
  sheets: readonly SheetCells[],
  read: readonly Alternative[],
): boolean {
  const { sheet, area } = placeOn(sheets, undefined, cell);
  return read.some(({ findings }) =>
    findings.some(
      ({ code, origin }) =>
        !NO_WORD.has(code) &&
        placesOf(origin).some(
          (each) =>
            each.sheet === sheet &&
            each.area.top <= area.bottom &&
            area.top <= each.area.bottom &&
            each.area.left <= area.right &&
            area.left <= each.area.right,
        ),
    ),
  );
}

/** That a figure is text or missing is no word on a figure that cannot be right. */
const NO_WORD: ReadonlySet<string> = new Set(
  [...SAYS_NOTHING].filter((code) => /missing|empty|absent|text|approximate/.test(code)),
);

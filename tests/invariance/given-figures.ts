import { FIGURE_FIELDS } from "../../src/domain/quantities/figure-fields";
import {
  findingsIn,
  findSources,
  parseRange,
  type Area,
  type FigureField,
  type Finding,
  type Origin,
  type SheetCells,
  type Source,
} from "./reader";

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** One figure that a reading gives; `value` says all that must stay as it is. */
export interface Given {
  readonly sector: string;
  /** The sector's name as it is written. */
  readonly label: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly value: string;
  readonly unit: string;
  /** `33/35`; of how many organisations it is a sum, `null` where that is of no concern. */
  readonly coverage: string | null;
  readonly places: readonly Place[];
}

/** One of the ways in which a workbook can be read; where there are several the user chooses. */
export interface Alternative {
  readonly source: Source;
  readonly figures: ReadonlyMap<string, Given>;
  readonly findings: readonly Finding[];
}

/** What the add-in makes of a workbook: no alternative is a refusal, several are a choice. */
export function alternativesOf(sheets: readonly SheetCells[]): Alternative[] {
  return findSources(sheets).map((source) => ({
    source,
    figures: figuresOf(source),
    findings: findingsIn(source),
  }));
}

function figuresOf(source: Source): Map<string, Given> {
  const all = new Map<string, Given[]>();
  for (const figure of source.figures)
    for (const field of FIGURE_FIELDS) {
      const quantity = figure[field];
      if (!quantity) continue;
      const { sector, label, year, coverage } = figure;
      const key = keyOf(sector, year, field);
      const about = quantity.approximate ? "±" : "";
      const given: Given = {
        ...{ sector, label, year, field },
        value: `${about}${Number(quantity.value.toPrecision(12))}`,
        coverage: coverage ? `${coverage.reported}/${coverage.of}` : "",
        unit: quantity.unit ?? "",
        places: placesOf(quantity.origin),
      };
      all.set(key, [...(all.get(key) ?? []), given]);
    }
  return new Map([...all].map(([key, givens]) => [key, together(givens)]));
}

/** A sector and year that is given twice is one figure with two values. */
function together(givens: readonly Given[]): Given {
  const [first] = givens;
  if (!first) throw new Error("Nothing given");
  if (givens.length === 1) return first;
  return {
    ...first,
    value: givens
      .map(({ value }) => value)
      .sort()
      .join(" and "),
    unit: [...new Set(givens.map(({ unit }) => unit))].sort().join(" and "),
    places: givens.flatMap(({ places }) => places),
  };
}

export function keyOf(sector: string, year: number | null, field: FigureField): string {
  return `${sector} ${year ?? "-"} ${field}`;
}

export function placesOf(origin: Origin): Place[] {
  if (origin.kind !== "cell" && origin.kind !== "sum") return [];
  const ranges = origin.kind === "cell" ? [origin.cell] : [...origin.numbers, ...origin.texts];
  return ranges.flatMap((range) => {
    const area = parseRange(range);
    return area ? [{ sheet: origin.sheet, area }] : [];
  });
}

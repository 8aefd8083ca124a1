import type { SourceState } from "../../src/actions/source/source-state";
import type { Quantity } from "../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../src/domain/figures/sector-figure";
import { groupOf, sectorKey } from "../../src/domain/sectors/sectors";
import type { Source } from "../../src/workbook/figures/source";

type Row = readonly [
  label: string,
  year: number | null,
  target: number | null,
  realised: number | null,
  procurement?: number | null,
];

function quantity(value: number | null | undefined): Quantity | null {
  if (value === null || value === undefined) return null;
  return {
    text: String(value),
    value,
    unit: "fta",
    decimals: 1,
    approximate: false,
    origin: { kind: "argument" },
  };
}

function figure([label, year, target, realised, procurement]: Row): SectorFigure {
  const sector = sectorKey(label);
  return {
    ...{ sector, label, year, group: groupOf(sector) },
    target: quantity(target),
    realised: quantity(realised),
    procurement: quantity(procurement),
    ...{ hiredIn: null, statedChange: null, origin: null, blanks: {} },
    ...{ statedRate: null, statedRateInclProcurement: null, remark: null, coverage: null },
  };
}

/** A source with these rows, as reading a workbook would give it. */
export function sourceOf(rows: readonly Row[]): Source {
  const figures = rows.map(figure);
  const years = [...new Set(figures.map(({ year }) => year))].filter((year) => year !== null);
  const place = { sheet: "Cijfers", range: "A1:D9", table: null, key: "Cijfers!A1" };
  const plain = {
    layout: "rows" as const,
    reasons: [],
    totals: [],
    account: { figures: 0, rates: 0, totals: 0, known: 0, unread: [] },
  };
  return {
    ...place,
    ...plain,
    columns: {},
    years: years.sort((a, b) => a - b),
    figures,
    findings: [],
  };
}

export function ready(rows: readonly Row[], others: readonly Source[] = []): SourceState {
  const source = sourceOf(rows);
  return { kind: "ready", source, others, decided: others.length === 0, findings: [] };
}

/** Overheid of the letter over 2023, and two figures of 2022 (Kamerstuk 34 352 nr. 328). */
export const OVERHEID: readonly Row[] = [
  ["Rijksoverheid", 2023, 5637, 4517],
  ["Defensie", 2023, 822, 508.5, 235.8],
  ["Gemeenten", 2023, 5250, 6320],
  ["Provincies", 2023, 458.3, 395.5],
  ["Waterschappen", 2023, 552, 329],
  ["Politie", 2023, 713, 387],
  ["Universitaire medische centra (umc's)", 2023, 2483, 506],
  ["Provincies", 2022, 416.4, 370.4],
  ["Gemeenten", 2022, null, 6490],
];

import { withMeantRates, type SectorFigure, type FigureField } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import {
  type SheetCells,
  keyTogether,
  areaAddress,
  parseRange,
  type CellValue,
  gridOf,
} from "../cells";
import { accountTogether, sheetUnread } from "../account";
import { type Source, yearsOf } from "../figures";
import { FIGURE_ROLES } from "../words";
import { differencesBetween } from "./readings-of";
import { mayHoldTable } from "./may-hold-table";
import { tablesOfSheet, plainTables } from "./sheet-tables";

/**
 * Every table of sector figures in the sheets, by sheet and from top to bottom: Excel tables, and
 * plain ones with a row of headers anywhere. The caller leaves out sheets that we made ourselves.
 *
 * @example findSources([sectorcijfers]).map((source) => source.range) //=> ["A1:I14"]
 */
export function findSources(sheets: readonly SheetCells[]): Source[] {
  const bySheet = sheets.map((cells) =>
    mayHoldTable(cells) ? tablesOfSheet(cells).map(({ source }) => source) : [],
  );
  const unread = bySheet.flatMap((found, at) => {
    const cells = sheets[at];
    return (found.length === 0 && cells && sheetUnread(cells)) || [];
  });
  return readingsTogether(withoutEmptyAnswers(bySheet.flat())).map((source) => ({
    ...source,
    // A figure that is looked for may stand where no table was found.
    findings: [...source.findings, ...unread],
    figures: source.figures.map(withMeantRates),
  }));
}

/**
 * What a workbook's tables are to each other, by what they give. Tables that complete each other,
 * or give the same, are one; tables that differ are each a reading of their own, of which the user
 * chooses. Where only some name a year nobody knows whether they differ: then both are offered.
 */
function readingsTogether(found: readonly Source[]): Source[] {
  const sources = measuresJoined(found);
  const plain = sources.filter(({ reasons }) => reasons.length === 0);
  if (plain.length < 2 || plain.length < sources.length) return sources;
  const places = plain.map(placeOf);
  const differences = differencesBetween(plain);
  if (differences.count > 0) {
    const reasons = [{ code: "several-tables", places, differences }] as const;
    return plain.map((source) => ({ ...source, reasons }));
  }
  const reasons = [{ code: "tables-joined", places }] as const;
  const together = { ...joined(plain), reasons };
  const dated = plain.filter(({ figures }) => figures.every(({ year }) => year !== null));
  if (dated.length === plain.length || dated.length === 0) return [together];
  const undated = plain.filter((source) => !dated.includes(source)).flatMap(withoutYear);
  const told = { ...together, findings: [...together.findings, ...undated] };
  return [told, ...plain.map((source) => ({ ...source, reasons }))];
}

/** A table that names no year beside others that do: of which year its figures are, nobody knows. */
function withoutYear({ sheet, range }: Source): Finding[] {
  if (sheet === null) return [];
  return [
    {
      ...{ code: "table-undated", severity: "warning", sector: null, label: null, year: null },
      origin: { kind: "sum", sheet, numbers: [range], texts: [] },
    },
  ];
}

/** A table of percentages of which none can be read, beside others: answers that became errors. */
function withoutEmptyAnswers(found: readonly Source[]): readonly Source[] {
  const full = found.filter(({ figures }) => figures.some(saysOrLacks));
  return full.length === 0 ? found : full;
}

const saysOrLacks = ({ blanks, ...figure }: SectorFigure): boolean =>
  FIGURE_ROLES.some((role) => figure[role] !== null) ||
  blanks.target !== undefined ||
  blanks.realised !== undefined;

const placeOf = ({ sheet, range }: Source): string => `${sheet ?? ""}!${range}`;

const keyOf = ({ sector, year }: SectorFigure): string => `${year}|${sector}`;

function joined(sources: readonly Source[]): Source {
  const [first] = sources;
  if (!first) throw new Error("There is nothing to join");
  const years = new Set(sources.flatMap((source) => source.years));
  return {
    ...first,
    table: null,
    layout: "joined",
    key: keyTogether("joined", sources),
    columns: {},
    years: [...years].sort((a, b) => a - b),
    figures: mergedFigures(sources.flatMap(({ figures }) => figures)),
    totals: sources.flatMap(({ totals }) => totals),
    account: accountTogether(sources.map(({ account }) => account)),
    findings: sources.flatMap(({ findings }) => findings),
    parts: sources,
  };
}

/**
 * Tables that each give another figure of the same sectors and years, read as the one that they
 * are: a table of doelen and a table of realisaties. Nothing in them speaks for another reading.
 */
function measuresJoined(sources: readonly Source[]): Source[] {
  const joined: Source[][] = [];
  for (const source of sources) {
    const own = joined.find((group) => complements(group, source));
    if (own) own.push(source);
    else joined.push([source]);
  }
  return joined.map((group) => (group.length === 1 ? group : [joinedOf(group)])).flat();
}

/** The same sectors and years for more than half, and no figure of one that the other gives too. */
function complements(group: readonly Source[], source: Source): boolean {
  if (source.reasons.length > 0 || group.some(({ reasons }) => reasons.length > 0)) return false;
  const given = new Map<string, Set<FigureField>>();
  for (const figure of group.flatMap(({ figures }) => figures)) {
    const fields = given.get(keyOf(figure)) ?? new Set();
    given.set(keyOf(figure), fields);
    fieldsOf(figure).forEach((field) => fields.add(field));
  }
  const known = source.figures.filter((figure) => given.has(keyOf(figure)));
  const twice = known.some((figure) =>
    fieldsOf(figure).some((field) => given.get(keyOf(figure))?.has(field)),
  );
  return !twice && known.length * 2 > source.figures.length;
}

const fieldsOf = (figure: SectorFigure): FigureField[] =>
  FIGURE_ROLES.filter((role) => figure[role] !== null || figure.blanks[role] !== undefined);

function joinedOf(group: readonly Source[]): Source {
  const [first] = group;
  if (!first) throw new Error("There is nothing to join");
  const figures = mergedFigures(group.flatMap((source) => source.figures));
  return {
    ...first,
    ...{ range: rangeOver(group) ?? first.range, table: null, layout: "joined", columns: {} },
    key: keyTogether("measures", group),
    years: yearsOf(figures),
    figures,
    totals: group.flatMap(({ totals }) => totals),
    account: accountTogether(group.map(({ account }) => account)),
    findings: group.flatMap(({ findings }) => findings),
    parts: group,
  };
}

function mergedFigures(figures: readonly SectorFigure[]): SectorFigure[] {
  const merged = new Map<string, SectorFigure>();
  for (const figure of figures) {
    const known = merged.get(keyOf(figure));
    merged.set(keyOf(figure), known ? merge(known, figure) : figure);
  }
  return [...merged.values()];
}

function merge(known: SectorFigure, more: SectorFigure): SectorFigure {
  const given = FIGURE_ROLES.filter((role) => more[role] !== null);
  return {
    ...known,
    ...Object.fromEntries(given.map((role) => [role, more[role]])),
    blanks: { ...known.blanks, ...more.blanks },
    remark: known.remark ?? more.remark,
    coverage: known.coverage ?? more.coverage,
  };
}

/** The range that holds them all, when they stand on one sheet. */
function rangeOver(group: readonly Source[]): string | null {
  if (new Set(group.map(({ sheet }) => sheet)).size > 1) return null;
  const areas = group.map(({ range }) => parseRange(range)).filter((area) => area !== null);
  return areaAddress({
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  });
}

/**
 * Reads the range that was passed to a function as `cijfers`, headers included; `null` when it
 * holds no table of sector figures. Its cells have no place on a sheet, so `range` and `columns`
 * count from the range's own first cell, and number formats are not known.
 *
 * @example readArgument([["Sector", "Doel"], ["Politie", 713]])?.figures.length //=> 1
 */
export function readArgument(values: readonly (readonly CellValue[])[]): Source | null {
  const cells = { name: "", top: 0, left: 0, values, numberFormats: null, tables: [] };
  const source = plainTables(gridOf(cells, null), [])[0]?.source;
  return source ? { ...source, figures: source.figures.map(withMeantRates) } : null;
}

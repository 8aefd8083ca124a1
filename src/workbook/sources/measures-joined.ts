import type { FigureField, SectorFigure } from "../../domain/figures";
import { areaAddress, keyTogether, parseRange } from "../cells";
import { FIGURE_ROLES } from "../words";
import type { Source } from "../figures";
import { yearsOf } from "../figures";

/**
 * Tables that each give another figure of the same sectors and years, read as the one that they
 * are: a table of doelen and a table of realisaties. Nothing in them speaks for another reading.
 */
export function measuresJoined(sources: readonly Source[]): Source[] {
  const joined: Source[][] = [];
  for (const source of sources) {
    const own = joined.find((group) => complements(group, source));
    if (own) own.push(source);
    else joined.push([source]);
  }
  return joined.map((group) => (group.length === 1 ? group : [joinedOf(group)])).flat();
}

const keyOf = ({ sector, year }: SectorFigure): string => `${year}|${sector}`;

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
    findings: group.flatMap(({ findings }) => findings),
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

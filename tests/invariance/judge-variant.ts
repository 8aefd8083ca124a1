import { keyOf, placesOf, type Alternative, type Given, type Place } from "./given-figures";
import type { Area, Finding } from "./reader";

/**
 * `same`: every figure came back as it was. `said`: not so, and whoever looks at the pane is told
 * which. `silent`: other figures, or fewer, and nothing said of them; this must never occur.
 */
export type Outcome = "same" | "said" | "silent";

export interface Verdict {
  readonly outcome: Outcome;
  /** What differs, one line a figure. */
  readonly details: readonly string[];
}

/** Where the cells of the workbook went, and whence those of the variant came. */
export interface Correspondence {
  readonly toVariant: (place: Place) => Place | null;
  readonly toBase: (place: Place) => Place | null;
}

/** What a variation itself makes true, and so may be given beside the figures that were there. */
export interface Allowance {
  readonly added?: (given: Given) => boolean;
  /** The variation names a unit, or takes away the cells that did. */
  readonly units?: boolean;
}

/**
 * Findings that do not say "this was not understood": they compare figures with one another or say
 * that none is given, which of a figure that stands there would be untrue.
 */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  "figure-missing",
  "field-empty",
  "sector-absent",
  "coverage-incomplete",
  "figure-approximate",
  "number-as-text",
  "total-differs",
  "change-differs",
  "realised-jump",
  "rate-impossible",
  "rate-attainable",
  "rate-incl-impossible",
  "rate-incl-attainable",
  "realised-includes-procurement",
  "figure-negative",
  "target-not-positive",
]);

/** Findings that speak of every figure of their table. */
const OF_THE_TABLE: ReadonlySet<string> = new Set(["figures-in-thousands", "merges-unknown"]);

/** Holds what is read in a variant against what was read, or is true, before. */
export function judgeVariant(
  base: readonly Pick<Alternative, "figures" | "findings">[],
  variant: readonly Alternative[],
  where: Correspondence,
  allowance: Allowance = {},
): Verdict {
  const [only, ...others] = variant;
  if (!only) return { outcome: "said", details: ["refused: no table found"] };
  const known = new Set(base.flatMap(({ findings }) => findings.map((it) => nameOf(it, null))));
  const verdicts = base.map((was): Verdict => {
    const compared = variant.map((now) => differencesOf(was, now, allowance));
    const right = compared.some((differences) => differences.length === 0);
    const fewer = compared.reduce((a, b) => (b.length < a.length ? b : a));
    if (right && variant.length === base.length) return SAME;
    if (right) return others.length > 0 ? CHOICE : SAME;
    if (others.length > 0 && isUnionOf(was, variant, allowance)) return CHOICE;
    const now = variant[compared.indexOf(fewer)] ?? only;
    const fresh = now.findings.filter(
      (it) => !SAYS_NOTHING.has(it.code) && !known.has(nameOf(it, where)),
    );
    // What was a choice and is decided now gives the others no longer, rather than otherwise.
    const decided = base.some((other) => other !== was && isOneOf(other, now, allowance));
    const differences = decided ? fewer.map((each) => ({ ...each, now: null })) : fewer;
    return verdictOn(differences, fresh, where);
  });
  return verdicts.reduce(worse, SAME);
}

const SAME: Verdict = { outcome: "same", details: [] };
const CHOICE: Verdict = {
  outcome: "said",
  details: ["a choice is offered, the right one among it"],
};

const RANK: Readonly<Record<Outcome, number>> = { same: 0, said: 1, silent: 2 };

const worse = (a: Verdict, b: Verdict): Verdict => (RANK[b.outcome] > RANK[a.outcome] ? b : a);

const isOneOf = (other: Figures, now: Figures, allowance: Allowance): boolean =>
  differencesOf(other, now, allowance).length === 0;

type Figures = Pick<Alternative, "figures">;

interface Difference {
  readonly was: Given | null;
  readonly now: Given | null;
}

function differencesOf(was: Figures, now: Figures, allowance: Allowance): Difference[] {
  const found: Difference[] = [];
  for (const [key, given] of was.figures) {
    const after = now.figures.get(key) ?? null;
    if (!after || !isSame(given, after, allowance)) found.push({ was: given, now: after });
  }
  for (const [key, given] of now.figures)
    if (!was.figures.has(key) && allowance.added?.(given) !== true)
      found.push({ was: null, now: given });
  return found;
}

const isSame = (was: Given, now: Given, { units = false }: Allowance): boolean =>
  was.value === now.value &&
  (was.unit === now.unit || units) &&
  (was.coverage === null || was.coverage === now.coverage);

/** The readings that are offered and have none of its figures otherwise, together have them all. */
function isUnionOf(was: Figures, variant: readonly Alternative[], allowance: Allowance): boolean {
  const found = new Set<string>();
  for (const now of variant) {
    const other = differencesOf(was, now, allowance).some((each) => each.now !== null);
    for (const key of other ? [] : now.figures.keys()) found.add(key);
  }
  return [...was.figures.keys()].every((key) => found.has(key));
}

function verdictOn(
  differences: readonly Difference[],
  fresh: readonly Finding[],
  where: Correspondence,
): Verdict {
  const judged = differences.map((each) => ({
    said: fresh.some((finding) => saysOf(finding, each, where)),
    line: lineOf(each),
  }));
  const silent = judged.filter(({ said }) => !said);
  return silent.length === 0
    ? { outcome: "said", details: judged.map(({ line }) => line) }
    : { outcome: "silent", details: silent.map(({ line }) => line) };
}

function lineOf({ was, now }: Difference): string {
  const given = was ?? now;
  const key = given ? keyOf(given.sector, given.year, given.field) : "";
  return `${key}: ${sayGiven(was)} became ${sayGiven(now)}`;
}

function sayGiven(given: Given | null): string {
  if (!given) return "nothing";
  const [place] = given.places;
  const at = place ? ` at ${place.sheet}!R${place.area.top + 1}C${place.area.left + 1}` : "";
  return `${given.value} ${given.unit}${at}`;
}

/**
 * A figure that is gone is spoken for by a finding about it, its sector, its row or its column. One
 * that is still given with another value only by a finding that names this very figure.
 */
function saysOf(finding: Finding, { was, now }: Difference, where: Correspondence): boolean {
  const moved = (was?.places ?? []).flatMap((place) => {
    const after = where.toVariant(place);
    return after ? [after] : [];
  });
  const places = [...moved, ...(now?.places ?? [])];
  const about = placesOf(finding.origin);
  if (OF_THE_TABLE.has(finding.code)) return true;
  if (about.some((one) => places.some((other) => meet(one, other)))) return true;
  const given = was ?? now;
  if (given && namesFigure(finding, given)) return true;
  // That a header names no unit we know speaks for all figures below it, and for their units only.
  const valueIsLost = now !== null && now.value !== was?.value;
  if (valueIsLost) return false;
  // Below or beside what was put in nothing of the workbook stands, so this is of other figures.
  const own = about.filter((one) => isOfItsLine(finding) || where.toBase(one) !== null);
  return own.some((one) => moved.some((each) => isInLine(lineOfRows(finding, one), each)));
}

const isOfItsLine = ({ code }: Finding): boolean =>
  code === "column-unread" || code === "rows-unread";

/** So many rows of figures, of which the first is named: there may be others between them. */
function lineOfRows({ code }: Finding, { sheet, area }: Place): Place {
  return { sheet, area: code === "rows-unread" ? { ...area, bottom: Infinity } : area };
}

function namesFigure(finding: Finding, { sector, year, field }: Given): boolean {
  if (finding.sector !== sector) return false;
  // Of a name that nobody knows it is said once, for all its years.
  if (finding.code === "sector-unknown") return true;
  if ((finding.year ?? year) !== year) return false;
  return !("field" in finding) || finding.field === null || finding.field === field;
}

function isInLine(one: Place, { sheet, area }: Place): boolean {
  return (
    sheet === one.sheet &&
    (overlap(area.top, area.bottom, one.area.top, one.area.bottom) ||
      overlap(area.left, area.right, one.area.left, one.area.right))
  );
}

const overlap = (low: number, high: number, from: number, to: number): boolean =>
  low <= to && from <= high;

function meet(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && areasMeet(one.area, other.area);
}

const areasMeet = (a: Area, b: Area): boolean =>
  overlap(a.top, a.bottom, b.top, b.bottom) && overlap(a.left, a.right, b.left, b.right);

/** A finding by what it says of which cell of the workbook before it was varied. */
function nameOf({ code, sector, year, origin }: Finding, where: Correspondence | null): string {
  const [place] = placesOf(origin);
  const before = place && where ? where.toBase(place) : place;
  const at = before ? `${before.sheet}!${before.area.top},${before.area.left}` : "elsewhere";
  return `${code} ${sector ?? ""} ${year ?? ""} ${where && !before && place ? "new" : at}`;
}

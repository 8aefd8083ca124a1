import { parseRange, type Area } from "../../src/workbook/cells/cells";
import { checkRateScale } from "../../src/domain/checks/rates/check-rate-scale";
import { checkTotals } from "../../src/domain/checks/figures/check-totals";
import type { Finding } from "../../src/domain/findings/finding";
import type { Origin, Quantity } from "../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../src/domain/figures/sector-figure";
import type { FigureField } from "../../src/domain/quantities/figure-fields";
import type { Source } from "../../src/workbook/figures/source";
import type { GeneratedWorkbook, TrueFigure } from "./truth";

/**
 * What became of one figure. `different` also counts a figure that is not there at all, and
 * `silent` one that is there but neither comes back nor is reported.
 */
export type Outcome = "exact" | "undecided" | "reported" | "silent" | "different";

export interface Verdict {
  readonly outcome: Outcome;
  /** What was expected and what came, for who mends it. */
  readonly detail: string;
}

const FIELDS: readonly FigureField[] = [
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
];

/** What a finding says that does not keep a figure from being understood. */
const UNDERSTOOD: ReadonlySet<string> = new Set(["figure-approximate"]);

/**
 * Holds what was read against what is true, figure by figure. Where a person would have to choose
 * between two readings, each of them is to be among those that are offered.
 */
export function judge({ truth }: GeneratedWorkbook, sources: readonly Source[]): Verdict[] {
  const readings = new Set(truth.map(({ reading }) => reading));
  if (!readings.has("second")) return judgeReading(truth, sources);
  return (["first", "second"] as const).flatMap((one) =>
    judgeReading(
      truth.filter(({ reading }) => reading === undefined || reading === one),
      sources,
    ),
  );
}

function judgeReading(figures: readonly TrueFigure[], sources: readonly Source[]): Verdict[] {
  const truth = new Map(figures.map((figure) => [keyOf(figure, figure.field), figure]));
  const undecided = sources.some(isChoice);
  const counted = tablesOf(sources).flatMap((readingsOfTable) => {
    const readings = readingsOfTable.map((source) => readingOf(source, truth));
    // Of readings that exclude each other the user chooses: one of them is to be right.
    const right = readings.filter(({ wrong }) => wrong.length === 0);
    return readingsOfTable.some(isChoice) && right.length > 0 ? right : readings;
  });
  const wrong = counted.flatMap((reading) => reading.wrong);
  const differing = new Set(wrong.map(({ key }) => key));
  const exact = new Set(counted.flatMap((reading) => reading.exact));
  const found = sources.flatMap((source) => [...source.findings, ...checkRateScale(source)]);
  const reports = found.filter(reports_);
  const others = [...truth]
    .filter(([key]) => !differing.has(key))
    .map(([key, figure]): Verdict => {
      if (exact.has(key)) return { outcome: undecided ? "undecided" : "exact", detail: "" };
      const reported = sources.length === 0 || reports.some((it) => isAbout(it, figure));
      return { outcome: reported ? "reported" : "silent", detail: sayTrue(key, figure) };
    });
  const verdicts = [
    ...wrong.map(({ detail }): Verdict => ({ outcome: "different", detail })),
    ...others,
  ];
  const understood = verdicts.every(({ outcome }) => outcome === "exact");
  return understood ? [...verdicts, ...falseTotals(sources)] : verdicts;
}

/** The totals of a workbook that was understood add up: to say that they do not is wrong. */
function falseTotals(sources: readonly Source[]): Verdict[] {
  return sources.flatMap(checkTotals).map((finding): Verdict => {
    const at = finding.origin.kind === "cell" ? finding.origin.cell : finding.origin.kind;
    return { outcome: "different", detail: `${finding.code} ${finding.label ?? ""} (${at})` };
  });
}

const isChoice = ({ reasons }: Source): boolean => reasons.some(({ code }) => EXCLUDING.has(code));

/** The readings of each table: those of the same range of the same sheet. */
function tablesOf(sources: readonly Source[]): Source[][] {
  const tables = new Map<string, Source[]>();
  for (const source of sources) {
    const place = source.layout === "joined" ? source.key : `${source.sheet}!${source.range}`;
    tables.set(place, [...(tables.get(place) ?? []), source]);
  }
  return [...tables.values()];
}

const EXCLUDING: ReadonlySet<string> = new Set([
  "column-choice",
  "rows-organisations",
  "rows-sectors",
]);

const reports_ = ({ code }: Finding): boolean => !UNDERSTOOD.has(code);

function readingOf(
  source: Source,
  truth: ReadonlyMap<string, TrueFigure>,
): { exact: string[]; wrong: { key: string; detail: string }[] } {
  const exact: string[] = [];
  const wrong: { key: string; detail: string }[] = [];
  for (const figure of source.figures)
    for (const field of FIELDS) {
      const key = keyOf(figure, field);
      const found = figure[field];
      const expected = truth.get(key);
      if (!found) {
        const blank = figure.blanks[field];
        // To say that no figure is given where one stands is to read it differently.
        if (expected && blank && expected.cells.some((cell) => covers(blank, cell)))
          wrong.push({ key, detail: `${sayTrue(key, expected)} came as not given` });
      } else if (expected && isSame(found, expected, figure)) exact.push(key);
      else if (!expected || !isReported(source, expected))
        wrong.push({ key, detail: `${sayTrue(key, expected)} came as ${sayFound(found, figure)}` });
    }
  return { exact, wrong };
}

/** A figure that was read on an assumption which a finding about it names is reported. */
function isReported(source: Source, expected: TrueFigure): boolean {
  const assumed = source.findings.filter(({ code }) => ASSUMPTIONS.has(code));
  return [...assumed, ...checkRateScale(source)].some((finding) => isAbout(finding, expected));
}

const ASSUMPTIONS: ReadonlySet<string> = new Set([
  "notation-assumed",
  "organisations-incomplete",
  "duplicate-organisation",
  "figure-unreadable",
  "year-unreadable",
  "sector-unknown",
]);

function isSame(found: Quantity, expected: TrueFigure, figure: SectorFigure): boolean {
  const { coverage } = expected;
  const sameCoverage =
    coverage === null ||
    coverage.reported === coverage.of ||
    (figure.coverage?.reported === coverage.reported && figure.coverage.of === coverage.of);
  return (
    found.value === expected.value &&
    found.unit === expected.unit &&
    found.approximate === expected.approximate &&
    sameCoverage
  );
}

function keyOf(
  { sector, year }: { readonly sector: string; readonly year: number | null },
  field: FigureField,
): string {
  return `${sector} ${year ?? "-"} ${field}`;
}

function isAbout({ origin }: Finding, { cells, names }: TrueFigure): boolean {
  return [...cells, ...names].some((cell) => covers(origin, cell));
}

function covers(origin: Origin, cell: string): boolean {
  if (origin.kind !== "cell" && origin.kind !== "sum") return false;
  const at = cell.lastIndexOf("!");
  const area = parseRange(cell.slice(at + 1));
  if (!area || origin.sheet !== cell.slice(0, at)) return false;
  const ranges = origin.kind === "cell" ? [origin.cell] : [...origin.numbers, ...origin.texts];
  return ranges.map(parseRange).some((range) => range !== null && holds(range, area));
}

function holds(range: Area, { top, left }: Area): boolean {
  return range.top <= top && top <= range.bottom && range.left <= left && left <= range.right;
}

function sayTrue(key: string, figure: TrueFigure | undefined): string {
  if (!figure) return `${key}: nothing`;
  const { value, unit, approximate, cells } = figure;
  return `${key}: ${approximate ? "±" : ""}${value ?? "no figure"} ${unit ?? ""} (${cells.join(", ")})`;
}

function sayFound(found: Quantity, { label, coverage }: SectorFigure): string {
  const where = found.origin.kind === "cell" ? found.origin.cell : found.origin.kind;
  const of = coverage ? ` ${coverage.reported}/${coverage.of}` : "";
  return `${found.approximate ? "±" : ""}${found.value} ${found.unit ?? ""} [${label}, ${where}${of}]`;
}

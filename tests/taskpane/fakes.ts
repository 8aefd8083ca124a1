import type { Amount, Explanation, Leaf } from "../../src/actions/explaining/explanation";
import type { ReportsOptions } from "../../src/actions/reports/reports-options";
import type { ReportsOutcome } from "../../src/actions/reports/reports-outcome";
import type { SourceState } from "../../src/actions/source/source-state";
import type { TableHeaders } from "../../src/actions/source/table-headers";
import type { Finding } from "../../src/domain/findings/finding";
import type { Problem } from "../../src/domain/findings/problem";
import type { FigureUnit, Quantity } from "../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../src/domain/figures/sector-figure";
import { rate } from "../../src/domain/numbers/units";
import { pane as english } from "../../src/locale/en/pane";
import { pane as dutch } from "../../src/locale/nl/pane";
import type {
  PaneServices,
  SharingServices,
  Source,
} from "../../src/taskpane/context/pane-services";

export const texts = { nl: dutch, en: english };
export type LanguageName = keyof typeof texts;

export function quantity(value: number, cell: string, unit: FigureUnit | null = "fta"): Quantity {
  return {
    text: String(value),
    value,
    unit,
    decimals: 0,
    approximate: false,
    origin: { kind: "cell", sheet: "Sectorcijfers", cell },
  };
}

export function figure(
  sector: string,
  row: number,
  parts: Partial<SectorFigure> = {},
): SectorFigure {
  return {
    sector,
    label: sector,
    group: "overheid",
    year: 2023,
    target: quantity(500 + row, `C${row}`),
    realised: quantity(400 + row, `D${row}`),
    statedRate: quantity(0.8, `E${row}`, "percentage"),
    procurement: null,
    statedRateInclProcurement: null,
    hiredIn: null,
    statedChange: null,
    origin: null,
    blanks: {},
    remark: null,
    coverage: null,
    ...parts,
  };
}

const names = ["Rijksoverheid", "Defensie", "Gemeenten", "Provincies", "Waterschappen", "Politie"];

export function source(parts: Partial<Source> = {}): Source {
  return {
    sheet: "Sectorcijfers",
    range: "A1:I7",
    table: "Sectorcijfers",
    columns: { sector: "A", year: "B", target: "C", realised: "D", statedRate: "E" },
    years: [2022, 2023],
    layout: "rows",
    key: "table Sectorcijfers",
    reasons: [],
    totals: [],
    account: { figures: 0, rates: 0, totals: 0, known: 0, unread: [] },
    figures: names.map((name, index) => figure(name, index + 2)),
    findings: [],
    ...parts,
  };
}

export function impossible(cell = "E6", label = "Waterschappen"): Finding {
  return {
    code: "rate-impossible",
    severity: "error",
    sector: label.toLowerCase(),
    label,
    year: 2023,
    origin: { kind: "cell", sheet: "Sectorcijfers", cell },
    stated: { ...quantity(0.566, cell, "percentage"), text: "56,6%", decimals: 1 },
    target: quantity(552, "C6"),
    realised: quantity(329, "D6"),
    procurement: null,
    recomputed: rate(0.596),
    attainable: { low: rate(0.5946), high: rate(0.5975) },
    slip: rate(0.596),
  };
}

export function attainable(cell = "E14", label = "Onderzoeksinstellingen"): Finding {
  return {
    ...impossible(cell, label),
    code: "rate-attainable",
    severity: "warning",
    slip: null,
  } as Finding;
}

export function approximate(cell = "C10", label = "Middelbaar beroepsonderwijs"): Finding {
  return {
    code: "figure-approximate",
    severity: "note",
    sector: "mbo",
    label,
    year: 2023,
    origin: { kind: "cell", sheet: "Sectorcijfers", cell },
    quantity: { ...quantity(1900, cell), text: "+/- 1.900 fta", approximate: true },
  };
}

export type ReadyState = Extract<SourceState, { kind: "ready" }>;
export const ready = (
  findings: readonly Finding[] = [],
  parts: Partial<Source> = {},
): ReadyState => ({
  kind: "ready",
  source: source(parts),
  others: [],
  decided: true,
  findings: [...findings],
});

/** A source whose state a test sets. */
export function fakeStore(first: SourceState) {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next: SourceState) => {
      state = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
    refresh: () => Promise.resolve(),
    choose: (): unknown => undefined,
    pointOut: () => Promise.resolve(state),
  };
}

export const cause = "GeneralException: An internal error has occurred. (at Worksheet.getRange)";
export const protectedWorkbook: Problem = { code: "workbook-protected" };
export const failedExcel: Problem = { code: "excel-failed", cause };

/** The reports that a test's add-in makes. */
export const KINDS = ["inhoud", "overzicht", "tekort", "meerjaren", "sectorblad", "controle"];

/** The making of sheets that ends as `work` does, and the memory of how it ended. */
export function reports(
  work: (options: ReportsOptions) => Promise<ReportsOutcome>,
): Pick<PaneServices, "makeReports" | "lastReports"> {
  const lastReports = lastOutcome();
  return {
    makeReports: async (options) => {
      const outcome = await work(options);
      lastReports.set(outcome);
      return outcome;
    },
    lastReports,
  };
}

/** A memory of how it ended the last time, as `lastReports` is. */
export function lastOutcome() {
  let last: ReportsOutcome | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => last,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (outcome: ReportsOutcome) => {
      last = outcome;
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}

export type Made = Extract<ReportsOutcome, { kind: "made" }>;

/** One sheet of a kind for each name, `Overzicht 2023` of overzicht and 2023. */
export function made(...names: readonly string[]): Made {
  const sheets = names.map((sheet) => ({
    kind: (sheet.split(" ")[0] ?? "").toLowerCase(),
    year: 2023,
    sheet,
    refreshed: false,
    nameTaken: null,
  }));
  return { kind: "made", sheets, undo: "offered", undressed: [] };
}

/** What refreshing the Overzicht would remove. */
export const wouldRemove: Extract<ReportsOutcome, { kind: "would-remove" }> = {
  kind: "would-remove",
  sheets: [{ sheet: "Overzicht 2023", cells: ["D7", "F3"], things: [], formulas: [] }],
  asked: { year: 2023, kinds: ["overzicht"] },
};

/** What Excel gives of a table's first row; no address is a range but one with a sheet's name. */
function headersAt(address: string): TableHeaders {
  if (!address.includes("!")) return { kind: "no-range" };
  const columns = [
    { column: "A", header: "Sector", role: "sector" as const },
    { column: "B", header: "Plan 2023", role: null },
    { column: "C", header: "", role: null },
  ];
  return { kind: "found", sheet: "Blad1", range: "A1:C9", columns };
}

export const sharing: SharingServices = {
  letterForm: () => Promise.resolve({ kind: "ready", html: "<p>", text: "t", blocks: 6 }),
  copyRich: () => Promise.resolve(true),
  copyWithoutAddin: () =>
    Promise.resolve({ kind: "opened", replaced: 12, unvalued: [], rules: [], names: [] }),
  repairFormulas: () =>
    Promise.resolve({ kind: "done", repaired: [], unknown: [], refused: [], protectedSheets: [] }),
  letters: () => import("../../src/actions/letters"),
};

const leaf = (label: string, cell: string, value: number, approximate = false): Leaf => ({
  ...{ value, approximate, printed: null },
  places: [{ sheet: "Sectorcijfers", range: cell }],
  figure: { label, year: 2023, field: "realised" },
});
const amount = (range: string, leaves: readonly Leaf[]): Amount => ({
  ...{ kind: "sum", leaves, places: [{ sheet: "Sectorcijfers", range }] },
  value: leaves.reduce((sum, { value }) => sum + value, 0),
});

/** A rate of a total: three sectors, one of them by approximation. */
export const explanation: Extract<Explanation, { kind: "number" }> = {
  kind: "number",
  place: { sheet: "Overzicht 2023", range: "E22" },
  ...{ shown: "77,4%", value: 0.7735, isRate: true, term: null, isTotal: true },
  heading: ["Totaal sectoren", "Realisatiepercentage"],
  how: {
    kind: "ratio",
    top: amount("D2:D4", [
      leaf("Gemeenten", "D4", 6320),
      leaf("Rijksoverheid", "D2", 4517),
      leaf("Middelbaar beroepsonderwijs", "D3", 700, true),
    ]),
    bottom: amount("C2:C4", [
      leaf("Gemeenten", "C4", 7250),
      leaf("Rijksoverheid", "C2", 5637),
      leaf("Middelbaar beroepsonderwijs", "C3", 2030),
    ]),
  },
  stated: {
    ...{ printed: "56,6%", verdict: "impossible", low: 0.5946, high: 0.5975, recomputed: 0.596 },
    place: { sheet: "Sectorcijfers", range: "E6" },
  },
};

/** A pane's surroundings without Excel; each part can be replaced. */
export function services(state: SourceState, parts: Partial<PaneServices> = {}): PaneServices {
  return {
    source: fakeStore(state),
    sharing,
    reportKinds: () => Promise.resolve(["overzicht"]),
    undoReports: () =>
      Promise.resolve({ kind: "undone", deleted: ["Overzicht 2023"], restored: [] }),
    ...reports(() => Promise.resolve(made("Overzicht 2023"))),
    explain: () => Promise.resolve(explanation),
    watchNumbers: () => () => undefined,
    askedView: { take: () => null, subscribe: () => () => undefined },
    selectedCell: () => Promise.resolve(null),
    insertFormula: () => Promise.resolve(null),
    chooseLanguage: () => undefined,
    insertSample: () => Promise.resolve(null),
    takeSelection: () => Promise.resolve(null),
    goTo: () => Promise.resolve(null),
    tableHeaders: (address) => Promise.resolve(headersAt(address)),
    texts: dutch,
    speakFinding: (finding) => ({
      sentence: `${finding.label}: ${finding.code}.`,
      wayOn: "Kijk na.",
    }),
    speakProblem: (problem) => ({
      sentence: `Mislukt: ${problem.code}.`,
      wayOn: "Probeer opnieuw.",
    }),
    theme: { get: () => "light", subscribe: () => () => undefined },
    copyText: () => Promise.resolve(true),
    about: "Banenafspraak 1.0.0",
    ...parts,
  };
}

import type { GroupId } from "../../domain/sectors";
import type { LaidOut } from "../../domain/figures";
import type { Finding, Severity } from "../../domain/findings";

/** A group of the sheet: one of the letter's, or the sectors that are in neither. */
export type SheetGroup = GroupId | "other";

/** A sentence in which parts of type `L` follow the workbook. */
export type Parts<L> = readonly (string | L)[];

/** The sectors beside which one is shown. */
export type PeerGroup = SheetGroup | "all";

export type RateFinding = Extract<Finding, { readonly recomputed: number }>;

/** Every word of the summary sheets. `nl/report.ts` and `en/report.ts` speak it. */
export interface ReportTexts {
  /** A number as this language writes it, e.g. `31.781,3`. */
  readonly figure: (value: number, decimals: number) => string;
  /** A ratio as a percentage with one decimal, e.g. `54,7%`. */
  readonly rate: (ratio: number) => string;
  readonly overzicht: OverzichtTexts;
  readonly tekort: TekortTexts;
  readonly meerjaren: MeerjarenTexts;
  readonly sectorblad: SectorbladTexts;
  readonly controle: ControleTexts;
  readonly inhoud: InhoudTexts;
}

/** What a sheet and its tables are called. */
export interface SheetNames {
  /** Without the signs that Excel forbids in a sheet's name; at most 31 characters. */
  readonly sheetName: (year: number | null) => string;
  /** Letters, digits and underscores, beginning with a letter. */
  readonly tableName: (year: number | null) => string;
}

/** What every sheet says in the same words. */
export interface SharedTexts {
  /** Unit, source and moment, of a sheet with totals. */
  readonly subtitle: (source: string, moment: Date) => string;
  /** The same of a sheet without. */
  readonly subtitleBare: (source: string, moment: Date) => string;
  /** Shown as soon as the rows of the source are no longer those the sheet was made from. */
  readonly sourceMoved: string;
  readonly columns: ColumnTexts;
  readonly group: Readonly<Record<SheetGroup, string>>;
  readonly groupTotal: Readonly<Record<SheetGroup, string>>;
  readonly total: string;
  /** Behind the name of a total that misses a figure. */
  readonly incomplete: string;
  readonly withoutOffsetting: string;
  readonly notes: NoteTexts;
  /** With Excel's codes &P (page) and &N (pages). */
  readonly footer: { readonly left: (source: string) => string; readonly right: string };
  /** Over cells beside the printed page, from which a chart is drawn and the source is checked. */
  readonly workings: string;
  readonly working: {
    readonly expected: string;
    readonly moved: string;
    readonly shortName: string;
    readonly label: string;
  };
}

export interface OverzichtTexts extends SharedTexts, SheetNames {
  /** The finding that heads the sheet. */
  readonly title: <L>(groups: readonly SheetGroup[], year: number | null, rate: L) => Parts<L>;
  /** The same for a source of one sector. */
  readonly titleOne: <L>(sector: L, year: number | null, rate: L) => Parts<L>;
  /** The head when the rate cannot be given: a figure is missing. */
  readonly titleIncomplete: (groups: readonly SheetGroup[], year: number | null) => string;
  readonly titleIncompleteOne: <L>(sector: L, year: number | null) => Parts<L>;
  /** Why the sheet has no column of it. */
  readonly noProcurement: string;
  readonly chart: ChartTexts;
  readonly definitions: readonly string[];
}

/** The sectors by shortfall. */
export interface TekortTexts extends SharedTexts, SheetNames {
  /** The finding: what the two largest shortfalls are together. */
  readonly title: <L>(first: L, second: L, share: L, year: number | null) => Parts<L>;
  /** The same where their names are too long for a title. */
  readonly titleUnnamed: <L>(share: L, year: number | null) => Parts<L>;
  readonly titleOne: <L>(only: L, year: number | null) => Parts<L>;
  readonly titleNone: (year: number | null) => string;
  /** Shown as soon as the shortfalls are no longer in the order of the rows. */
  readonly orderChanged: string;
  readonly share: string;
  readonly cumulative: string;
  readonly added: string;
  readonly net: string;
  readonly chart: {
    readonly name: string;
    readonly heading: (shown: number, all: number) => string;
    readonly series: string;
    /** How many sectors make up most of it: `few` of `all` are `share` of the whole. */
    readonly most: <L>(few: L, all: L) => Parts<L>;
    readonly net: <L>(added: L, net: L) => Parts<L>;
  };
  readonly barSign: string;
  readonly outOfOrder: string;
  readonly definitions: readonly string[];
}

/** Realisation and percentage over the years. */
export interface MeerjarenTexts extends SharedTexts {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: <L>(rose: L, of: L, from: number, to: number) => Parts<L>;
  /** The head where no sector has figures of the last two years. */
  readonly titleBare: (years: readonly number[]) => string;
  /** Of a source that names no year the year is `null`. */
  readonly realisedIn: (year: number | null) => string;
  readonly rateIn: (year: number | null) => string;
  readonly targetIn: (year: number | null) => string;
  readonly rose: string;
  readonly chart: {
    readonly name: string;
    readonly heading: (shown: number, all: number) => string;
    readonly year: string;
    readonly highest: <L>(sector: L, rate: L, year: number) => Parts<L>;
    readonly lowest: <L>(sector: L, rate: L, year: number) => Parts<L>;
    readonly gaps: string;
  };
  /** Only one year is given, so that there is no line to draw. */
  readonly oneYear: string;
  readonly olderYears: (years: readonly number[]) => string;
  readonly statedSign: string;
  readonly definitions: readonly string[];
}

/** One sector. */
export interface SectorbladTexts extends SharedTexts {
  /** Not yet cut to the length that Excel allows. */
  readonly sheetName: (sector: string) => string;
  readonly tableName: string;
  readonly title: <L>(sector: L, rate: L, year: number | null) => Parts<L>;
  readonly titleIncomplete: <L>(sector: L, year: number | null) => Parts<L>;
  /** The header over the names, as the letter prints it over its block. */
  readonly block: string;
  /** The header over the figures of a source that names no year. */
  readonly figures: string;
  readonly rows: {
    readonly target: string;
    readonly realised: string;
    readonly rate: string;
    readonly stated: string;
    readonly shortfall: string;
    readonly change: string;
    readonly hiredIn: string;
    readonly procurement: string;
    readonly rateInclProcurement: string;
    readonly statedInclProcurement: string;
    readonly coverage: string;
  };
  readonly coverage: (reported: number, of: number) => string;
  readonly chart: {
    readonly name: string;
    readonly sector: string;
    readonly heading: (among: PeerGroup, year: number | null, shown: number, all: number) => string;
    readonly own: string;
    readonly others: string;
    /** Behind both: the target, which is 100% of every sector's. */
    readonly whole: string;
    /** In place of what compares, where the source has no other sector. */
    readonly alone: string;
    readonly place: <L>(place: L, of: L) => Parts<L>;
    /** In place of that where the sector has no percentage. */
    readonly placeless: string;
    readonly total: <L>(among: PeerGroup, rate: L) => Parts<L>;
    /** In place of that where a sector among them has no figure. */
    readonly totalIncomplete: string;
  };
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly olderYears: (years: readonly number[]) => string;
  readonly statedSign: string;
  readonly definitions: readonly string[];
}

/** Every finding, with a link to its cell. */
export interface ControleTexts extends SharedTexts {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: (errors: number, warnings: number, notes: number) => string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly place: string;
  readonly finding: string;
  readonly wayOn: string;
  readonly nothingFound: string;
  /**
   * What equal notes say together, of which `first` is one.
   *
   * @param cells where, as many as are named
   */
  readonly several: (first: Finding, count: number, cells: readonly string[]) => string;
  /** How each table of the source was read. */
  readonly laidOut: (
    tables: readonly { readonly source: string; readonly laidOut: LaidOut }[],
  ) => string;
  readonly nowhere: string;
  readonly definitions: readonly string[];
}

/** The sheets that were made together. */
export interface InhoudTexts extends SharedTexts {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: (year: number | null) => string;
  readonly sheet: string;
  readonly says: string;
  readonly definitions: readonly string[];
}

/** Headers; they differ from each other, as those of an Excel table must. */
export interface ColumnTexts {
  readonly sector: string;
  readonly note: string;
  readonly target: string;
  readonly realised: string;
  readonly rate: string;
  /** Over the bars up to 100% and past it, at the end of each: the marks of their scale. */
  readonly barTo: string;
  readonly barBeyond: string;
  readonly shortfall: string;
  readonly procurement: string;
  readonly rateInclProcurement: string;
  readonly change: (yearBefore: number) => string;
}

export interface ChartTexts {
  readonly name: string;
  readonly heading: (shown: number, all: number) => string;
  readonly beyond: string;
  readonly target: string;
  readonly realised: string;
  /** How many sectors reached their target: `reached` of `all`, of a source with one or more. */
  readonly reached: <L>(reached: L, all: L, isOne: boolean) => Parts<L>;
  readonly largestShortfall: <L>(sector: L, amount: L) => Parts<L>;
  /** The same where the sector's name stands on the next line. */
  readonly largestShortfallOf: <L>(amount: L) => Parts<L>;
  readonly noShortfall: string;
  readonly order: string;
  readonly row: string;
}

export interface NoteTexts {
  readonly heading: string;
  readonly signs: { readonly dash: string; readonly reached: string; readonly bars: string };
  readonly approximate: string;
  readonly fixedValue: string;
  readonly coverage: (reported: number, of: number) => string;
  readonly rate: (finding: RateFinding) => string;
  readonly duplicate: string;
  /** Sectors of a group that the source does not name. */
  readonly absent: (group: SheetGroup, sectors: readonly string[]) => string;
}

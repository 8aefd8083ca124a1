import type { CellToFill } from "../../actions/addin";
import type { CopyOutcome, SourceState, TableHeaders } from "../../actions/source";
import type { ExplainOutcome } from "../../actions/explaining";
import type { LetterOutcome, LetterRequest, RepairOutcome } from "../../actions/sharing";
import type { ReportsOptions, ReportsOutcome } from "../../actions/reports";
import type { ColumnRole } from "../../domain/figures";
import type { Finding, Problem } from "../../domain/findings";
import type { PaneTexts, Spoken } from "../../locale/interfaces";
import type { RichText } from "../clipboard";
import type { LetterServices } from "./letter-services";
import type { ThemeStore } from "./theme-store";
import type { ViewName } from "./view-name";

/** A cell or range of the workbook, in A1 without the sheet's name. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}

/** A table with a row a sector: where it stands, and the letters of its columns. */
export interface PointedOut extends Place {
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
}

export type Source = Extract<SourceState, { kind: "ready" }>["source"];

/** What the card asks with which a workbook or its figures go to somebody else. */
export interface SharingServices {
  /** The figures as the letter prints them. */
  readonly letterForm: (asked: LetterRequest) => Promise<LetterOutcome>;
  /** Puts them on the clipboard; `false` where the browser does not allow it. */
  readonly copyRich: (content: RichText) => Promise<boolean>;
  readonly copyWithoutAddin: (signal?: AbortSignal) => Promise<CopyOutcome>;
  readonly repairFormulas: (signal?: AbortSignal) => Promise<RepairOutcome>;
  /** What reads and writes letters, which loads when it is used. */
  readonly letters: () => Promise<LetterServices>;
}

/** Everything the pane asks of the world around it, so that it can be shown without Excel. */
export interface PaneServices {
  readonly source: {
    readonly get: () => SourceState;
    /** Calls back at each change, until the function it gives is called. */
    readonly subscribe: (listener: () => void) => () => void;
    readonly refresh: () => unknown;
    /** Makes one of the tables found the workbook's source. */
    readonly choose: (source: Source) => unknown;
    /**
     * Makes a table the source that the user pointed out, with what its columns hold; `null` when
     * nothing can be read there, and the source is what it was.
     */
    readonly pointOut: (table: PointedOut) => Promise<SourceState | null>;
  };
  /** The headers of a range, for the user to say what its columns hold. */
  readonly tableHeaders: (address: string) => Promise<TableHeaders>;
  /** The reports that can be made. */
  readonly reportKinds: () => Promise<readonly string[]>;
  /** Makes or refreshes sheets. */
  readonly makeReports: (options: ReportsOptions, signal?: AbortSignal) => Promise<ReportsOutcome>;
  /** Takes the last insertion back. */
  readonly undoReports: (
    options: { readonly discard?: boolean },
    signal?: AbortSignal,
  ) => Promise<ReportsOutcome>;
  /** How that ended the last time, be it asked for here or by the ribbon's buttons. */
  readonly lastReports: {
    readonly get: () => ReportsOutcome | null;
    readonly subscribe: (listener: () => void) => () => void;
  };
  readonly sharing: SharingServices;
  /** Why a cell shows its number: the selected one when none is named. */
  readonly explain: (place?: Place) => Promise<ExplainOutcome>;
  /** Calls back when another cell is selected or cells show something else, until what it gives is called. */
  readonly watchNumbers: (onChange: () => void) => () => void;
  /** The view that the ribbon or the context menu asked for. */
  readonly askedView: {
    /** Gives it once; `null` when none was asked for. */
    readonly take: () => ViewName | null;
    readonly subscribe: (listener: () => void) => () => void;
  };
  /** Puts figures to try the add-in with on a new sheet; `null` when they are there. */
  readonly insertSample: () => Promise<Problem | null>;
  /** Makes the selected range the source; `null` when it is. */
  readonly takeSelection: () => Promise<Problem | null>;
  /** The selected cell, to fill an example with; `null` where it is no cell. */
  readonly selectedCell: () => Promise<CellToFill | null>;
  /** Enters a formula in English notation in the selected cell, when that is empty; `null` when it is there. */
  readonly insertFormula: (formula: string) => Promise<Problem | null>;
  /** Another language for everything that is said from now on. */
  readonly chooseLanguage: (tag: string) => void;
  /** Selects a place in the workbook; `null` when it did. */
  readonly goTo: (place: Place) => Promise<Problem | null>;
  readonly texts: PaneTexts;
  readonly speakFinding: (finding: Finding) => Spoken;
  readonly speakProblem: (problem: Problem) => Spoken;
  readonly theme: ThemeStore;
  /** Puts text on the clipboard; `false` where the browser does not allow it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Versions of the add-in and of Excel, one a line, for the support details. */
  readonly about: string;
}

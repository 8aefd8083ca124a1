import type { Host } from "../../..";
import type { Locale, Workbook } from "../../../model";
import type { PlaygroundTexts } from "../../texts";
import type { Calculation } from "../../../calculation";
import type { FunctionHelp } from "./function-help";

/** One open workbook with everything that runs around it; opening a file makes a new one. */
export interface Session {
  /** Counts up: the pane's page is loaded afresh for each. */
  readonly id: number;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly calculation: Calculation;
}

/** What every part of the page needs to know. */
export interface PageContext {
  readonly session: Session;
  readonly locale: Locale;
  readonly texts: PlaygroundTexts;
  /** What can be typed after `=`, with what it gives. */
  readonly functions: readonly FunctionHelp[];
  /** Says something to the user, as a problem or as news. */
  readonly say: (message: Message | null) => void;
}

export interface Message {
  /** News leaves by itself; a problem and an invitation stay until they are dismissed. */
  readonly kind: "problem" | "news" | "invitation";
  readonly text: string;
}

export type { CliTexts } from "./cli-texts";
export { sayFinding } from "./finding-sentences";
export type { FindingSentences } from "./finding-sentences";
export type { FindingTexts } from "./finding-texts";
export type { FirstTexts } from "./first-texts";
export type { FigureName, FunctionTexts } from "./function-texts";
export type { LetterFormTexts } from "./letter-form-texts";
export type { LetterColumns, LetterTexts, SaidTied } from "./letter-texts";
export type {
  LinkedSentence,
  NumberPlace,
  NumberTexts,
  SaidAmount,
  SaidHow,
  SaidLeaf,
  SaidStated,
} from "./number-texts";
export type { PaneTexts, SourceTexts } from "./pane-texts";
export { problemTexts } from "./problem-texts";
export type { ProblemTexts } from "./problem-texts";
export type {
  ControleTexts,
  InhoudTexts,
  MeerjarenTexts,
  NoteTexts,
  OverzichtTexts,
  Parts,
  PeerGroup,
  RateFinding,
  ReportTexts,
  SectorbladTexts,
  SharedTexts,
  SheetGroup,
  TekortTexts,
} from "./report-texts";
export type { CopiedWorkbook, NamedPlace, RepairedFormulas, SharingTexts } from "./sharing-texts";
export type { Spoken } from "./spoken";

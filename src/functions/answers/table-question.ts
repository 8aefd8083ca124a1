import type { SourceState } from "../../actions/source";
import { figuresOfYear, type SectorFigure } from "../../domain/figures";
import { includingProcurement, realisationRate, shortfall } from "../../domain/realisation";
import type { Quantity } from "../../domain/quantities";
import { parseSelection, type Selection } from "../../domain/sectors";
import { fta, type Fta } from "../../domain/numbers";
import { findingTextsFor, type Language } from "../../locale";
import { placeName } from "../../locale/spelling";
import type { Source } from "../../workbook";
import {
  faultIn,
  isBlank,
  rowsOf,
  type Argument,
  askedSource,
  invalid,
  isFault,
  notAvailable,
  type CellFault,
  type PlainRows,
  findingsOf,
  indexOf,
  yearIn,
} from "../arguments";

/** A call that spills a table. */
export interface TableQuestion {
  readonly table: "sectors" | "overview" | "findings";
  readonly jaar: Argument;
  readonly groep: Argument;
  readonly cijfers: Argument;
}

type Texts = Pick<Language, "functions" | "tag">;

/**
 * Answers a call with a table, as high as the source makes it; `null` while that is being read.
 *
 * @param state where the figures come from when the call brings none
 */
export function answerTable(
  question: TableQuestion,
  state: () => SourceState,
  texts: Texts,
): PlainRows | CellFault | null {
  const source = askedSource(question.cijfers, state, texts.functions);
  if (source === null || isFault(source)) return source;
  if (question.table === "findings") return findingRows(source, texts);
  const groups = groupIn(question.groep, texts);
  if (isFault(groups)) return groups;
  return question.table === "sectors"
    ? sectorRows(source, groups, texts)
    : overviewRows(source, question.jaar, groups, texts);
}

interface Group {
  readonly name: string;
  readonly selection: Exclude<Selection, { kind: "sector" }>;
}

/** The group asked for; left out it is all. */
function groupIn(argument: Argument, { functions }: Texts): Group | CellFault {
  const value = rowsOf(argument)?.[0]?.[0] ?? "";
  const fault = faultIn(value);
  if (fault) return fault;
  if (isBlank(value)) return { name: "", selection: { kind: "total" } };
  const selection = parseSelection(String(value));
  return selection === null || selection.kind === "sector"
    ? invalid(functions.groupExpected(functions.shown(value)))
    : { name: String(value), selection };
}

const belongsTo = ({ selection }: Group, { group }: SectorFigure) =>
  selection.kind === "total" || group === selection.group;

function sectorRows(
  { figures }: Source,
  group: Group,
  { functions }: Texts,
): PlainRows | CellFault {
  const labels = new Map<string, string>();
  for (const figure of figures) {
    if (belongsTo(group, figure) && !labels.has(figure.sector))
      labels.set(figure.sector, figure.label);
  }
  if (labels.size === 0) return notAvailable(functions.noMemberOfGroup(group.name));
  return [...labels.values()].map((label) => [label]);
}

function overviewRows(
  source: Source,
  jaar: Argument,
  group: Group,
  { functions }: Texts,
): PlainRows | CellFault {
  const asked = rowsOf(jaar)?.[0]?.[0] ?? "";
  const fault = faultIn(asked);
  if (fault) return fault;
  const year = isBlank(asked) ? indexOf(source).reportedYear : yearIn(asked, functions);
  if (isFault(year)) return year;
  const members = figuresOfYear(source.figures, year).filter((it) => belongsTo(group, it));
  if (members.length === 0) return notAvailable(functions.nothingInYear(year));
  return [functions.overviewHeaders, ...members.map(overviewRow)];
}

function overviewRow({ label, target, realised, procurement }: SectorFigure) {
  const [whole, part, bought] = [amount(target), amount(realised), amount(procurement)];
  return [
    label,
    ...[whole, part, realisationRate(part, whole), shortfall(part, whole), bought],
    realisationRate(includingProcurement(part, bought), whole),
    // A figure that is not given leaves its cell blank: it is no zero.
  ].map((cell) => cell ?? "");
}

const amount = (quantity: Quantity | null): Fta | null => quantity && fta(quantity.value);

function findingRows(source: Source, { functions, tag }: Texts): PlainRows {
  const finding = findingTextsFor(tag);
  const found = findingsOf(source).map((each) => {
    const { sentence, wayOn } = finding(each);
    const place = placeName(each.origin) ?? "";
    return [functions.severities[each.severity], place, sentence, wayOn ?? ""];
  });
  const none = [["", "", functions.nothingFound, ""]];
  return [functions.findingHeaders, ...(found.length > 0 ? found : none)];
}

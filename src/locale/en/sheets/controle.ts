import type { ControleTexts } from "../../interfaces";
import { readingLayout, severalAlike } from "../findings";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** The words of the sheet Check. */
export const controle = (words: UnitWords): ControleTexts => ({
  ...shared(words),
  sheetName: "Check",
  tableName: "Check",
  title: (errors, warnings, notes) => {
    if (errors + warnings + notes === 0) return "There is nothing to remark on the figures";
    const wrong =
      errors === 0
        ? "No figure is demonstrably wrong"
        : counted(errors, "figure cannot be right", "figures cannot be right");
    const rest = [
      ...(warnings > 0 ? [`${counted(warnings, "asks", "ask")} for attention`] : []),
      ...(notes > 0 ? [`${counted(notes, "comes", "come")} with a note`] : []),
    ];
    return [wrong, ...(rest.length > 0 ? [rest.join(", ")] : [])].join("; ");
  },
  severity: "Severity",
  severities: { error: "Error", warning: "Doubt", note: "Note" },
  place: "Cell",
  finding: "Finding",
  wayOn: "What to do",
  nothingFound: "Nothing was found that does not add up.",
  several: (first, count, cells) => {
    const more = count > cells.length ? ` and ${count - cells.length} others` : "";
    return `${severalAlike(first, count)} (${cells.join(", ")}${more}).`;
  },
  nowhere: "–",
  laidOut: (places) =>
    places
      .map(
        ({ source, laidOut }) =>
          `The source was read like this (${source}): ${readingLayout(laidOut)}.`,
      )
      .join(" "),
  definitions: [
    "Error: no rounding can make it right. Doubt: may be right, but wants a look. Note: what a reader of the figures should know.",
    "The findings are of the moment above and do not follow the source: refresh the sheet after a change.",
  ],
});

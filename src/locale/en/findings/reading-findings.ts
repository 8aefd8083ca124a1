import type { FindingOf } from "../../../domain/findings";
import type { Quantity } from "../../../domain/quantities";
import { placeName, isErrorValue, printedFigure } from "../../spelling";
import type { FindingSentences, Spoken } from "../../interfaces";
import { fieldNames } from "./field-names";
import { fieldIn, nameOf } from "./finding-names";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

type Code =
  | "figure-unreadable"
  | "year-unreadable"
  | "sector-nameless"
  | "sector-unknown"
  | "notation-assumed"
  | "rate-scale"
  | "number-as-text"
  | "duplicate-organisation"
  | "organisation-nameless"
  | "figures-in-thousands"
  | "merges-unknown"
  | "column-unread"
  | "rows-unread"
  | "numbers-unread"
  | "organisations-incomplete";

/** What could not be read, or only with an assumption, in English. */
export const readingFindings: FindingSentences<Code> = {
  "figure-unreadable": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ cannot be read as a figure and is not counted.`,
    wayOn: isErrorValue(found.text)
      ? "Correct the formula in this cell, or leave the cell empty."
      : "Write a number, such as 387 or ‘508.5 fta’, or leave the cell empty.",
  }),
  "year-unreadable": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ cannot be read as a year; the row is not counted in any year.`,
    wayOn: "Write a year, such as 2023.",
  }),
  "sector-nameless": (found) => ({
    sentence: `No sector is named for ‘${found.text}’; the figure is not counted.`,
    wayOn: "Put the name of the sector in that row or column, or remove the figure.",
  }),
  "sector-unknown": (found) => ({
    sentence: `‘${found.text}’ is not a sector of the jobs agreement (banenafspraak) and belongs to no group.`,
    wayOn: "If it is a known sector by another name, write that name.",
  }),
  "notation-assumed": (found) => ({
    sentence: `‘${found.text}’ was read in ${found.notation === "nl" ? "Dutch" : "English"} notation, but nothing in its column confirms that.`,
    wayOn: "Make it a number, or write it without a thousands separator.",
  }),
  "rate-scale": (found) => ({
    sentence: `${nameOf(found)}: this percentage is not on the scale of the others in its column; it was read as ${printed(found.quantity)}.`,
    wayOn: "Write 80% in the whole column, or 0.8 in the whole column.",
  }),
  "number-as-text": (found) => textNumbers(found),
  "duplicate-organisation": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ is listed more than once; the first row counts.`,
    wayOn: "Remove the row that should not count.",
  }),
  "organisation-nameless": (found) => ({
    sentence: `${nameOf(found)}: this row names no organisation and is not the sum of the others; it is not counted.`,
    wayOn: "Add the name of the organisation, or ‘Total’ if it should be the sum.",
  }),
  "organisations-incomplete": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: the sum covers ${found.reported} of the ${found.of} organisations; the others do not give this figure.`,
    wayOn: "Fill in the empty cells, or read the sum as incomplete.",
  }),
  "rows-unread": ({ text, rows }) => ({
    sentence: `Below the table ${rows > 1 ? `${rows} more rows have` : "one more row has"} figures, from ‘${text}’ on, which ${rows > 1 ? "are" : "is"} not counted.`,
    wayOn: "Remove the blank rows above, or put headers above, if these figures should count.",
  }),
  "column-unread": (found) => ({
    sentence: `‘${found.text}’ is not a header we know; its figures are not counted.`,
    wayOn: "Use a known header, such as Target or Realised, or point out the columns yourself.",
  }),
  "numbers-unread": ({ text, numbers, origin }) => ({
    sentence: `${placeName(origin) ?? "Here"}${text === "" ? "" : ` (‘${text}’)`}: ${numbers} ${numbers === 1 ? "number is" : "numbers are"} not read; nothing says what ${numbers === 1 ? "it is" : "they are"}.`,
    wayOn: "Add a known header or name, such as Target or Realised, if they should count.",
  }),
  "figures-in-thousands": (found) => ({
    sentence: `According to ‘${found.text}’ the figures are in thousands; they were read as they stand, not multiplied.`,
    wayOn: "Write the figures in full, or remove that mention if they already are.",
  }),
  "merges-unknown": () => ({
    sentence:
      "Excel does not say which cells of this sheet are merged; a header over several columns was read for the first one only.",
    wayOn:
      "If the workbook is read-only, save a copy and open that; otherwise check the years and headers.",
  }),
};

function textNumbers({ quantities, field, ...found }: FindingOf<"number-as-text">): Spoken {
  const [{ text }] = quantities;
  if (quantities.length === 1)
    return {
      sentence: `${nameOf(found)}, ${fieldNames[field]}: ‘${text}’ is stored as text; Excel’s own SUM passes over it.`,
      wayOn: "Make it a number: choose ‘Convert to Number’ at the cell.",
    };
  const who = found.label === null ? "" : ` of ${nameOf(found)}`;
  return {
    sentence: `${quantities.length} figures${who} are stored as text (${fieldNames[field]}: ‘${text}’ and so on); Excel’s own SUM passes over them.`,
    wayOn: "Make them numbers: select the cells and choose ‘Convert to Number’.",
  };
}

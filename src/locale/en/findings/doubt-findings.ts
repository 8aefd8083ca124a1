import type { Quantity } from "../../../domain/quantities";
import { placeName, printedFigure } from "../../spelling";
import type { FindingSentences } from "../../interfaces";
import { fieldIn, nameOf } from "./finding-names";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

type Code =
  | "figure-conflict"
  | "realised-implausible"
  | "year-from-title"
  | "table-undated"
  | "figure-forecast"
  | "stock-read";

/** What can be read in more than one way, or is hard to believe, in English. */
export const doubtFindings: FindingSentences<Code> = {
  "figure-conflict": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${placeName(found.first.origin)} gives ${printed(found.first)} and ${placeName(found.second.origin)} gives ${printed(found.second)}${differenceIn(found.by)}; so there is no figure.`,
    wayOn: "Keep one of them, or point out the range that counts in the pane.",
  }),
  "realised-implausible": (found) => ({
    sentence: `${nameOf(found)}: a realisation of ${printed(found.realised)} is more than three times the target of ${printed(found.target)}.`,
    wayOn:
      "See whether the realisation is right: a footnote, a thousand or another unit may have got into it.",
  }),
  "year-from-title": (found) => ({
    sentence: `Only ‘${found.text}’ names a year; so the figures are read as those of ${found.year ?? "that year"}.`,
    wayOn: "If that is wrong, put the year in a column or above the table (‘Figures for 2023’).",
  }),
  "table-undated": (found) => ({
    sentence: `${placeName(found.origin)}: this table names no year and other tables do; its figures are of no year.`,
    wayOn: "Put the year in a column or above the table (‘Figures for 2023’).",
  }),
  "stock-read": (found) => ({
    sentence: `‘${found.text}’ is a stock beside a baseline; the agreement counts the increase over it, which is not given.`,
    wayOn: "Add a column with the extra jobs, or point out the columns yourself.",
  }),
  "figure-forecast": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ says that this is expected, not counted.`,
    wayOn: "Read the figure as an estimate, or replace it by what was realised.",
  }),
};

const differenceIn = (by: { header: string; first: string; second: string } | null): string => {
  if (by === null) return "";
  const header = by.header === "" ? "" : `${by.header}: `;
  return ` (${header}‘${by.first}’ and ‘${by.second}’)`;
};

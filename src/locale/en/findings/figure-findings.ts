import type { Quantity } from "../../../domain/quantities";
import type { FindingSentences } from "../../interfaces";
import { printedFigure } from "../../spelling";
import { fieldNames } from "./field-names";
import { fieldIn, groupNames, listed, nameOf, unitsIn } from "./finding-names";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

type Code =
  | "figure-approximate"
  | "figure-missing"
  | "field-empty"
  | "figure-negative"
  | "target-not-positive"
  | "units-mixed"
  | "coverage-incomplete"
  | "coverage-unread"
  | "sector-absent";

/** What a reader must know of single figures, in English. */
export const figureFindings: FindingSentences<Code> = {
  "figure-approximate": (found) => ({
    sentence: `${nameOf(found)}: ‘${printed(found.quantity)}’ is given as an approximation.`,
    wayOn: "Totals that include this figure are approximate too.",
  }),
  "figure-missing": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: no figure is given, which does not count as zero.`,
    wayOn: "Fill in the figure if there is one; totals without it are incomplete.",
  }),
  "field-empty": ({ field, places }) => ({
    sentence: `The source gives no figure for ${fieldNames[field]} (${places} ${places > 1 ? "places are" : "place is"} empty or without a number), which does not count as zero.`,
    wayOn: "Fill in the figures, or choose the range or column that holds them.",
  }),
  "figure-negative": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${printed(found.quantity)} is below zero.`,
    wayOn: "Check for a stray minus sign, or a change entered in place of a count.",
  }),
  "target-not-positive": (found) => ({
    sentence: `${nameOf(found)}: a target of ${printed(found.quantity)} is not above zero, so no percentage can be calculated.`,
    wayOn: "Fill in the target, or leave the cell empty if there is none.",
  }),
  "units-mixed": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: the figures count different things (${unitsIn(found.units)}) and were not added up or compared.`,
    wayOn: "Give all figures in the same unit.",
  }),
  "coverage-incomplete": (found) => ({
    sentence: `${nameOf(found)}: ${found.coverage.reported} of the ${found.coverage.of} organisations reported.`,
    wayOn: "Read the realisation as that of the organisations that reported.",
  }),
  "coverage-unread": (found) => ({
    sentence: `${found.count > 1 ? `${found.count} sectors` : nameOf(found)}: ‘${found.text}’${found.count > 1 ? " and the like" : ""} does not say how many organisations reported, or out of how many; coverage is not known.`,
    wayOn: "Write it as counts, such as ‘33 of 35’.",
  }),
  "sector-absent": ({ names, years, given, of, group }) => ({
    sentence: `${listed(names)} ${names.length > 1 ? "are" : "is"} not in the source${years.length > 0 ? ` for ${listed(years)}` : ""}, which gives ${given} of the ${of} sectors of the group ${groupNames[group]}.`,
    wayOn: `Add the ${names.length > 1 ? "sectors" : "sector"}, or read the total of the group as incomplete.`,
  }),
};

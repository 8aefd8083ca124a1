import type { FigureUnit, Quantity } from "../../domain/quantity";
import type { Finding } from "../../domain/finding";
import type { FigureField } from "../../domain/sectorfigure";
import { percentage } from "../percentage";
import { printedFigure } from "../printedfigure";
import type { Spoken } from "../spoken";
import { fieldNames } from "./fieldnames";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

type RateFinding = Extract<Finding, { recomputed: number }>;

const rate = (ratio: number, decimals: number) => percentage(ratio, decimals, "en-US");

/** What does not add up, in English. */
export function finding(finding: Finding): Spoken {
  const who = nameOf(finding);
  switch (finding.code) {
    case "rate-impossible":
    case "rate-incl-impossible":
      return impossible(finding);
    case "rate-attainable":
    case "rate-incl-attainable":
      return attainable(finding);
    case "figure-unreadable":
      return {
        sentence: `${who}: ‘${finding.text}’ cannot be read as a figure and is not counted.`,
        wayOn: "Write a number, such as 387 or ‘508.5 fta’, or leave the cell empty.",
      };
    case "figure-approximate":
      return {
        sentence: `${who}: ‘${printed(finding.quantity)}’ is given as an approximation.`,
        wayOn: "Totals with this figure in them are approximate too.",
      };
    case "sector-unknown":
      return {
        sentence: `‘${finding.text}’ is no sector of the jobs agreement and belongs to no group.`,
        wayOn: "If it is a known sector by another name, write that name.",
      };
    case "duplicate-figure":
      return {
        sentence: `${who}: stands in the source more than once (‘${finding.text}’); the first row counts.`,
        wayOn: "Remove the row that should not count.",
      };
    case "units-mixed":
      return {
        sentence: `${who}${fieldIn(finding.field)}: counts different things (${unitsIn(finding.units)}) and was not added up or compared.`,
        wayOn: "Give all figures in the same unit.",
      };
    case "organisations-incomplete":
      return {
        sentence: `${who}${fieldIn(finding.field)}: added up over ${finding.reported} of the ${finding.of} organisations; the others do not give it.`,
        wayOn: "Fill in the empty cells, or read the sum as incomplete.",
      };
    case "duplicate-organisation":
      return {
        sentence: `${who}: ‘${finding.text}’ is listed more than once; the first row counts.`,
        wayOn: "Remove the row that should not count.",
      };
  }
}

/** `, doel`: which of a sector's figures. */
const fieldIn = (field: FigureField | null) => (field === null ? "" : `, ${fieldNames[field]}`);

const unitsIn = (units: readonly (FigureUnit | null)[]) =>
  units.map((unit) => unit ?? "no unit").join(", ");

/** `Waterschappen 2023`; the source's own name for the sector. */
function nameOf({ label, sector, year }: Finding): string {
  const name = label ?? sector ?? "The source";
  return year === null ? name : `${name} ${year}`;
}

/** `329 of 552`, with procurement `498 + 114 of 1,685`: as printed. */
function sumOf(found: RateFinding): string {
  const extra = found.procurement ? ` + ${printed(found.procurement)}` : "";
  return `${printed(found.realised)}${extra} of ${printed(found.target)}`;
}

const whoOf = (found: RateFinding) =>
  nameOf(found) + (found.code.startsWith("rate-incl") ? " incl. SROI" : "");

function possibleOf({ attainable: { low, high }, stated }: RateFinding): string {
  const decimals = Math.max(1, stated.decimals);
  const [least, most] = [rate(low, decimals), rate(high, decimals)];
  return least === most ? `Possible is ${least}.` : `Possible is ${least} to ${most}.`;
}

function impossible(found: RateFinding): Spoken {
  const slip =
    found.slip === null
      ? ""
      : ` A digit swapped or wrong: ${rate(found.slip, found.stated.decimals)}?`;
  return {
    sentence: `${whoOf(found)}: ${printed(found.stated)} cannot follow from ${sumOf(found)}.`,
    wayOn: possibleOf(found) + slip,
  };
}

function attainable(found: RateFinding): Spoken {
  const recomputed = rate(found.recomputed, Math.max(1, found.stated.decimals));
  return {
    sentence: `${whoOf(found)}: ${printed(found.stated)} is not what ${sumOf(found)} gives (${recomputed}), but rounding allows it.`,
    wayOn: possibleOf(found),
  };
}

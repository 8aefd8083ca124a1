import type { Quantity } from "../../../domain/quantities";
import { printedFigure, percentage } from "../../spelling";
import type { NoteTexts, SharedTexts } from "../../interfaces";
import type { UnitWords } from "./unit-words";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

function moment(date: Date): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(date);
  return `${day} ${new Intl.DateTimeFormat("en-GB", { timeStyle: "short" }).format(date)}`;
}

const notes: NoteTexts = {
  heading: "Notes",
  signs: {
    dash: "– no figure given (never zero), or a total that lacks figures",
    reached: "✓ target reached",
    bars: "bar: up to the line is 100% of the target, green past it",
  },
  approximate: "± given as an approximation, or a total that counts such a figure",
  fixedValue: "italic: fixed value, does not follow the source",
  coverage: (reported, of) => `Figures from ${reported} of ${of} organisations.`,
  rate: ({ code, stated, target, realised, procurement, recomputed, attainable, slip }) => {
    const which = code.startsWith("rate-incl") ? " incl. SROI" : "";
    const from = `${printed(realised)}${procurement ? ` + ${printed(procurement)}` : ""} of ${printed(target)}`;
    const low = percentage(attainable.low, 1, "en-US");
    const high = percentage(attainable.high, 1, "en-US");
    const range = low === high ? low : `${low} to ${high}`;
    if (code.endsWith("attainable")) {
      const again = percentage(recomputed, 1, "en-US");
      return `Stated as ${printed(stated)}${which}; ${from} gives ${again}, rounding allows ${range}.`;
    }
    const meant =
      slip === null ? "" : `, perhaps ${percentage(slip, stated.decimals, "en-US")} was meant`;
    return `Stated as ${printed(stated)}${which}, which cannot follow from ${from} (${range} can)${meant}.`;
  },
  duplicate: "Is in the source more than once; the first row counts.",
  absent: (group, sectors) =>
    `Not in the source and not in ${group === "onderwijs" ? "Total education" : "Total government"}: ${sectors.join(", ")}.`,
};

/** What every sheet says, in English. */
export const shared = (words: UnitWords): SharedTexts => ({
  subtitle: (source, date) =>
    `Banenafspraak (jobs agreement), ${words.subtitle} · sum over sectors, not the national result · source: ${source} · ${moment(date)}`,
  subtitleBare: (source, date) =>
    `Banenafspraak (jobs agreement), ${words.subtitle} · source: ${source} · ${moment(date)}`,
  sourceMoved:
    "Mind: the rows of the source have moved since this sheet was made. Make the sheet again.",
  columns: {
    sector: "Sector",
    note: "Note",
    target: "Target",
    realised: "Realised",
    rate: "Realised %",
    barTo: "100%",
    barBeyond: "150%",
    shortfall: "Shortfall",
    procurement: "SROI",
    rateInclProcurement: "% incl. SROI",
    change: (yearBefore) => `on ${yearBefore}`,
  },
  group: { overheid: "Government", onderwijs: "Education", other: "Other sectors" },
  groupTotal: {
    overheid: "Total government",
    onderwijs: "Total education",
    other: "Total other sectors",
  },
  total: "Total of sectors",
  incomplete: " (incomplete)",
  withoutOffsetting: "Sum of shortfalls, no offsetting",
  notes,
  footer: {
    left: (source) => `Source: ${source}`,
    right: "Page &P of &N",
  },
  workings: "Workings of the chart and the check on the source; not on the printed page",
  working: {
    expected: "Name when made",
    moved: "Moved",
    shortName: "Short name",
    label: "Sector and figure",
  },
});

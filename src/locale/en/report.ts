import type { Quantity } from "../../domain/quantity";
import type { NoteTexts, OverzichtTexts, ReportTexts, SheetGroup } from "../reporttexts";
import { percentage } from "../percentage";
import { printedFigure } from "../printedfigure";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

const figure = (value: number, decimals: number): string =>
  new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

function subject(groups: readonly SheetGroup[]): string {
  if (groups.includes("other")) return "The sectors";
  if (groups.length === 2) return "Government and education";
  return groups[0] === "onderwijs" ? "The education sectors" : "The government sectors";
}

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

const overzicht: OverzichtTexts = {
  sheetName: (year) => (year === null ? "Overview" : `Overview ${year}`),
  tableName: (year) => (year === null ? "Overview" : `Overview_${year}`),
  title: (groups, year, rate) => [
    `${subject(groups)} achieved `,
    rate,
    ` of their target${inYear(year)}`,
  ],
  titleIncomplete: (groups, year) =>
    `${subject(groups)}: target and realisation${inYear(year)}, incomplete`,
  subtitle: (source, date) =>
    `Banenafspraak (jobs agreement), in fta (25.5 hours a week) · sum over sectors, not the national result · source: ${source} · ${moment(date)}`,
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
  chart: {
    name: "Target and realisation",
    heading: (shown, all) =>
      shown < all
        ? `Target and realisation in fta, the ${shown} largest targets`
        : "Target and realisation in fta, largest target first",
    beyond: "past target",
    target: "target",
    realised: "realised",
    reached: (reached, all) => ["Target reached: ", reached, " of ", all, " sectors."],
    largestShortfall: (sector, amount) => ["Largest shortfall: ", sector, ", ", amount, " fta."],
    noShortfall: "No sector has a shortfall.",
    workings: "Workings of the chart and the check on the source; not on the printed page",
    working: {
      expected: "Name when made",
      moved: "Moved",
      shortName: "Short name",
      order: "Order",
      row: "Row",
      label: "Sector and realisation",
    },
  },
  notes,
  definitions: [
    "Target and realisation in fta: 1 fta (full-time participant) is 25.5 paid hours a week. Realised: jobs with the employer and hired in, without SROI (Social Return on Investment: jobs through procurement).",
    "Shortfall: target less realised, never below zero. A total offsets a surplus; without offsetting it is the sum of the sectors' own shortfalls.",
    "Total of sectors is a sum over the sectors of the source, not the national result. The figures follow the source; the notes are of the moment above: refresh the sheet after a change.",
  ],
  footer: {
    left: (source) => `Source: ${source}`,
    right: "Page &P of &N",
  },
};

/** The summary sheets in English. */
export const report: ReportTexts = {
  figure,
  rate: (ratio) => percentage(ratio, 1, "en-US"),
  overzicht,
};

import { isPercentage, type FigureRole } from "../words";
import { readHeader } from "../words";
import { labelOf, type Label } from "../words";
import type { When } from "../words";

/** What all lines of headers say together of one column. */
export interface Head extends Omit<Label, "text" | "unknown" | "who"> {
  readonly column: number;
  /** What stands in its lines, from top to bottom. */
  readonly texts: readonly string[];
  /** The row of the lowest of them; that of the headers' last line where none stands. */
  readonly row: number;
  /** The sector that it names, with the name as it is written. */
  readonly who: { readonly sector: string; readonly label: string } | null;
  /** The name of a total, as it is written. */
  readonly totalLabel: string | null;
  /** A word below the measure, or in place of one, that nobody knows: it may be another figure. */
  readonly unknownText: string | null;
}

/** A head while its lines are laid under each other. */
interface Open {
  who: Head["who"];
  totalLabel: string | null;
  part: boolean;
  when: When | null;
  what: FigureRole | null;
  whatText: string;
  before: boolean;
  key: Head["key"];
  unit: Head["unit"];
  variant: Head["variant"];
  thousands: boolean;
  unknownText: string | null;
}

/** A line of headers below others: what it adds to what stands above it. */
interface LineRule {
  readonly reason: string;
  readonly fits: (label: Label, above: Open) => boolean;
  readonly add: (label: Label, above: Open) => Partial<Open>;
}

const isCounted = (role: FigureRole): boolean => role === "procurement" || role === "hiredIn";

/** In order; the first that fits says what a line means under those above it. */
const LINE_RULES: readonly LineRule[] = [
  {
    reason: "a year over another one: nobody knows of which the figures are",
    fits: ({ when, what }, above) =>
      what === null && when !== null && contradict(above.when?.year ?? null, when.year),
    add: ({ text }) => ({ unknownText: text }),
  },
  {
    reason: "a year or a period, of whatever is given",
    fits: ({ when, what }) => when !== null && what === null,
    add: ({ when }, above) => ({ when: joinedWhen(above.when, when) }),
  },
  {
    reason: "a column that says what the rows are is no figure, whatever stands over it",
    fits: ({ key, who, what, unit }, above) =>
      key !== null && who === null && what === null && (unit === null || above.what === null),
    add: ({ key, text, total }) => {
      return { key, what: null, unknownText: null, totalLabel: total ? text : null };
    },
  },
  {
    reason: "the sign of a percentage is a measure of its own under what was realised",
    fits: ({ unit, what }) => unit === "percentage" && what === null,
    add: ({ text }, { what }) => {
      if (what === null || what === "realised") return { what: "statedRate", whatText: text };
      return isPercentage(what) ? {} : { unknownText: text };
    },
  },
  {
    reason: "a unit, or that it is counted",
    fits: ({ unit, what, who, key, unknown, total, part }) =>
      ![what, who, unit === null ? key : null].some((said) => said !== null) &&
      !(unknown || total || part || unit === "percentage"),
    add: ({ unit }, above) => ({ unit: unit ?? above.unit }),
  },
  {
    reason: "a name",
    fits: ({ who, total, what }) => (who !== null || total) && what === null,
    add: ({ who, text, total, key }) => ({
      ...(who === null ? {} : { who: { sector: who, label: text } }),
      ...(total ? { totalLabel: text } : {}),
      key,
    }),
  },
  {
    reason: "two lines that are one header: `Realisatie` over `excl. SROI`",
    fits: ({ text }, { what, whatText }) =>
      what !== null && readHeader(`${whatText} ${text}`) !== null,
    add: ({ text, ...label }, above) => {
      const whole = labelOf(`${above.whatText} ${text}`, null);
      return { ...measure(label, above, text), what: whole.what ?? above.what };
    },
  },
  {
    reason: "what was counted apart, of a kind that stands above it, is not the whole",
    fits: ({ what }, above) => above.what !== null && isCounted(above.what) && what !== null,
    add: ({ text }, above) => {
      const turned = readHeader(`${text} ${above.whatText}`);
      return turned ? {} : { unknownText: text };
    },
  },
  {
    reason: "a percentage of a doel is none of what was realised",
    fits: ({ what }, above) =>
      what !== null && isPercentage(what) && above.what !== null && above.what === "target",
    add: ({ text }) => ({ unknownText: text }),
  },
  {
    reason: "a measure; the lower one is the nearer",
    fits: ({ what }) => what !== null,
    add: (label, above) => {
      const { who, total, text } = label;
      return {
        ...measure(label, above, text),
        what: label.what,
        ...(who === null ? {} : { who: { sector: who, label: text } }),
        ...(total && who === null && label.what === null ? { totalLabel: text } : {}),
      };
    },
  },
  {
    reason: "two lines of a header that is broken in two",
    fits: ({ text }, { what, unknownText }) =>
      what === null && unknownText !== null && readHeader(`${unknownText}\n${text}`) !== null,
    add: ({ text }, above) => {
      const whole = labelOf(`${above.unknownText}\n${text}`, null);
      return { ...measure(whole, above, whole.text), what: whole.what, unknownText: null };
    },
  },
  {
    reason: "words that nobody knows, or a part of what stands above it",
    fits: ({ unknown, part }) => unknown || part,
    add: ({ text, part }, above) => ({
      unknownText: above.unknownText === null ? text : `${above.unknownText} ${text}`,
      part: part && above.what === null,
    }),
  },
];

const measure = (label: Omit<Label, "text">, above: Open, text: string): Partial<Open> => ({
  whatText: above.whatText === "" ? text : `${above.whatText} ${text}`,
  when: joinedWhen(above.when, label.when),
  unit: label.unit ?? above.unit,
  variant: label.variant ?? above.variant,
  thousands: label.thousands || above.thousands,
  before: label.before || above.before,
  unknownText: null,
});

const contradict = (above: number | null, below: number | null): boolean =>
  above !== null && below !== null && above !== below;

/** `2023` over `Q3`, or `Q3` over `2023`. */
function joinedWhen(above: When | null, below: When | null): When | null {
  if (!above || !below) return below ?? above;
  return {
    year: below.year ?? above.year,
    period: below.period ?? above.period,
    forecast: below.forecast || above.forecast,
  };
}

/**
 * Lays the lines over a column together.
 *
 * @param lines labels from top to bottom, each with its row
 */
export function headOf(
  column: number,
  lines: readonly { readonly row: number; readonly label: Label }[],
  lastRow: number,
): Head {
  const open: Open = {
    ...{ who: null, totalLabel: null, part: false, when: null, what: null, whatText: "" },
    ...{ before: false, key: null, unit: null, variant: null, thousands: false, unknownText: null },
  };
  for (const { label } of lines) {
    const rule = LINE_RULES.find(({ fits }) => fits(label, open));
    if (rule) Object.assign(open, rule.add(label, open));
    open.thousands ||= label.thousands;
    open.variant ??= label.variant;
  }
  const { who, totalLabel, part, when, what, before, key, unit, variant, thousands } = open;
  return {
    ...{ column, who, totalLabel, total: totalLabel !== null, part, when, what, before, key },
    ...{ unit, variant, thousands, unknownText: open.unknownText },
    texts: lines.map(({ label }) => label.text),
    row: lines.at(-1)?.row ?? lastRow,
  };
}

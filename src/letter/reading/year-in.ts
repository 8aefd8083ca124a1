import type { NumberWord, YearWord } from "../words";
import type { LetterDoubt } from "../../domain/findings";
import type { Surroundings } from "./surroundings";

/** Of which year a number in a sentence is. */
export interface When {
  readonly year: number | null;
  readonly moment: string | null;
  readonly doubt: LetterDoubt | null;
}

interface Given {
  readonly text: string;
  readonly number: NumberWord;
  readonly near: Surroundings;
  readonly years: readonly YearWord[];
  readonly next: NumberWord | undefined;
  readonly previous: NumberWord | undefined;
  /** The year that the section is about. */
  readonly section: number | null;
  readonly isChange: boolean;
  /** The letter's own measurement, where it counts them: the `5` of `5-meting 2019`. */
  readonly measurement: string | null;
}

const LAST_YEAR =
  /\b(?:(?:het )?vorige?e? jaar|(?:een|het) jaar (?:eerder|daarvoor|ervoor|tevoren)|het voorgaande jaar|het jaar ervoor|last year|(?:a|the) year (?:earlier|before)|the previous year)\b/i;
const THIS_YEAR = /\b(?:nu|thans|inmiddels|dit jaar|het verslagjaar|now|this year|currently)\b/i;
const THEN = /\b(?:toen|destijds|then|at the time)\b/i;

const whenOf = ({ year, moment }: YearWord): When => ({ year, moment, doubt: null });

/** How a year is tied to a number, the closest tie first. */
const TIES: readonly ((given: Given) => When | "unclear" | null)[] = [
  inBrackets,
  behindBrackets,
  fromTo,
  behind,
  asNow,
  asThen,
  lastYear,
  before,
  onlyAhead,
];

/**
 * The year of a number: what brackets, prepositions and order tie to it, else the section's.
 * `null` where the sentence names years and ties none to it.
 */
export function yearIn(given: Given): When | null {
  for (const tie of TIES) {
    const found = tie(given);
    if (found === "unclear") return null;
    if (found) return found;
  }
  const { section } = given;
  if (isOfOtherMeasurement(given)) return null;
  return { year: section, moment: null, doubt: section === null ? "no-year" : null };
}

/** `Bij de 4-meting waren dat 1.712 banen`: a measurement of which no year is said here. */
function isOfOtherMeasurement({ text, number, measurement }: Given): boolean {
  const [, named] = /\b(\d+|nul)-meting\b[^,;]*$/i.exec(text.slice(0, number.from)) ?? [];
  return named !== undefined && named !== measurement;
}

/** `(44,9% in 2022)`, `(2022: 44,9%)` */
function inBrackets({ text, number, near, years, previous }: Given): When | null {
  if (near.opens < 0) return null;
  const closes = text.indexOf(")", number.to);
  const inside = years.filter(({ from, to }) => from > near.opens && to <= closes);
  const behindIt = inside.find(({ from }) => from >= number.to);
  const beforeIt = inside.findLast(({ to }) => to <= number.from);
  // `(2022: 74%; 2021: 70%)`: a year before, and no other number between them.
  if (beforeIt && (!previous || previous.to <= beforeIt.from)) return whenOf(beforeIt);
  if (behindIt) return whenOf(behindIt);
  return LAST_YEAR.test(near.bracket ?? "") ? null : beforeIt ? whenOf(beforeIt) : null;
}

/** `hoger dan in 2020 (58,1%)`: the year that the brackets open behind. */
function behindBrackets({ number, near, years, text }: Given): When | null {
  if (near.opens < 0) return null;
  const year = years.find(({ to }) => to <= near.opens && text.slice(to, near.opens).trim() === "");
  const isFirst = !/\d/.test(text.slice(near.opens + 1, number.from));
  return year && isFirst ? whenOf(year) : null;
}

/** `van 74% naar 80%`: the first is of the year before, unless a year behind it says otherwise. */
function fromTo(given: Given): When | null {
  const { text, number, near, next, previous, section, years } = given;
  if (section === null || given.isChange) return null;
  const own = years.find(
    ({ from }) =>
      from >= number.to && /^\s*(?:in|over|eind|ultimo)?\s*$/.test(text.slice(number.to, from)),
  );
  const ahead = years.filter(({ to, compared }) => to <= number.from && !compared);
  if (own) return whenOf(own);
  if (ahead.length > 1) return null;
  const isFirst =
    next &&
    /\b(?:van|from)\s*$/i.test(near.before) &&
    /\b(?:naar|tot|to)\s*$/i.test(text.slice(number.to, next.from));
  if (isFirst) {
    const until = ahead[0]?.year ?? section;
    return { year: until - 1, moment: null, doubt: "relative-year" };
  }
  const isSecond =
    previous &&
    /^[^.;]{0,40}\b(?:naar|to)\s*$/i.test(text.slice(previous.to, number.from)) &&
    /\b(?:van|from)\s*$/i.test(text.slice(0, previous.from));
  return isSecond && ahead[0] ? whenOf(ahead[0]) : null;
}

/** `250 fta eind 2021`: a year behind it, before the next number. */
function behind({ text, number, years, next, near, isChange }: Given): When | null {
  if (near.opens >= 0 || isChange) return null;
  const end = next?.from ?? text.length;
  const year = years.find(({ from }) => from >= number.to && from < end);
  if (!year || year.compared) return null;
  const between = text.slice(number.to, year.from);
  // `is 6.100 fta en voor 2025 6.560 fta`: that year begins what is said of the next number.
  if (/[,;(]|\s(?:en|and|maar|but|terwijl|while)\s/.test(between)) return null;
  return /\b(?:in|over|eind|ultimo|per|op|van|at the end of|for|on|voor)\s*$/i.test(between)
    ? whenOf(year)
    : null;
}

function asNow({ near, section, years }: Given): When | null {
  if (section === null || !THIS_YEAR.test(near.before) || years.length === 0) return null;
  return { year: section, moment: null, doubt: null };
}

/** `Anders dan in 2020: toen stond de teller op 41%` */
function asThen({ near, years, number }: Given): When | null {
  if (!THEN.test(near.before)) return null;
  const year = years.findLast(({ to }) => to <= number.from);
  return year ? whenOf(year) : null;
}

function lastYear({ near, section, isChange }: Given): When | null {
  if (isChange || section === null) return null;
  const words = near.bracket ?? `${near.before} ${near.after}`;
  if (!LAST_YEAR.test(words)) return null;
  // `een groei ten opzichte van vorig jaar` holds this year's figure against it.
  if (
    /(?:t\.?o\.?v\.?|ten opzichte van|vergeleken met|dan|than|compared (?:to|with))\s+(?:het\s+|in\s+)?(?:vorig|voorgaand|last|the previous)/i.test(
      words,
    )
  )
    return near.bracket === null
      ? null
      : { year: section - 1, moment: null, doubt: "relative-year" };
  return { year: section - 1, moment: null, doubt: "relative-year" };
}

/** Whether a place stands in brackets that close again before the number. */
function isAside(text: string, at: number, until: number): boolean {
  const open = text.lastIndexOf("(", at);
  const close = text.indexOf(")", at);
  return open >= 0 && !text.slice(open, at).includes(")") && close >= 0 && close < until;
}

/** `Over 2020 telde de sector 200,5 fta`: the nearest before that is not held against. */
function before({ text, years, number, near, isChange, previous }: Given): When | "unclear" | null {
  const ahead = years.filter(
    ({ to, compared }) => to <= number.from && !compared && !isAside(text, to, number.from),
  );
  const main = near.opens < 0 ? ahead : ahead.filter(({ to }) => to <= near.opens);
  const [last] = main.slice(-1);
  if (!last) return null;
  // `In 2023 waren dit 6.320 banen: een toename van 80`: the year is that of the figure before.
  if (isChange && previous && previous.from >= last.to) return null;
  return main.length > 1 && new Set(main.map(({ year }) => year)).size > 1 && near.opens >= 0
    ? "unclear"
    : whenOf(last);
}

/** A year that only comes later, and to which nothing else is tied. */
function onlyAhead({ years, number, section, isChange }: Given): When | "unclear" | null {
  if (isChange) return null;
  const later = years.filter(({ from, compared }) => from >= number.to && !compared);
  const [first] = later;
  if (!first || first.year === section) return null;
  return section === null ? whenOf(first) : null;
}

import { whoIn, type NumberWord, type Who, type WhoWord } from "../words";
import type { LetterUnclear } from "../../domain/findings";

/** Of whom a number in a sentence is. */
export type WhoFound =
  | { readonly kind: "found"; readonly who: Who }
  | { readonly kind: "unclear"; readonly reason: LetterUnclear };

const key = (who: Who): string =>
  who.kind === "sector"
    ? who.sector
    : who.kind === "group"
      ? `group:${who.group}`
      : who.kind === "sectors"
        ? who.sectors.join("+")
        : `national:${who.of}`;

/**
 * Whom each number of a sentence is of: the heading's sector, if the sentence names no other; else
 * the one that is named nearest before it.
 *
 * @param section whom the heading above is of
 * @param carried whom the sentence before was of, in the same paragraph
 */
export function whoOf(
  text: string,
  number: NumberWord,
  { section, carried }: { readonly section: Who | null; readonly carried: Who | null },
): WhoFound {
  const words = whoIn(text);
  const sectors = words.filter(({ who }) => who.kind === "sector");
  const named = new Set(sectors.map(({ who }) => key(who)));
  if (section?.kind === "sector") {
    const isOther = [...named].some((each) => each !== section.sector);
    // A sentence behind one about another sector may still be about that one.
    const strayed =
      named.size === 0 && carried?.kind === "sector" && carried.sector !== section.sector;
    if (!isOther && !strayed) return { kind: "found", who: section };
    return { kind: "unclear", reason: "other-sector" };
  }
  const before = sectors.filter(({ to }) => to <= number.from);
  const nearest = before.at(-1) ?? (named.size === 1 ? sectors[0] : undefined);
  if (nearest) {
    return isListed(text, nearest, before)
      ? { kind: "unclear", reason: "who" }
      : { kind: "found", who: nearest.who };
  }
  if (named.size > 1) return { kind: "unclear", reason: "who" };
  const other = words.filter(({ to }) => to <= number.from).at(-1) ?? words[0];
  if (other) return { kind: "found", who: other.who };
  const who = carried ?? section;
  if (who?.kind === "sectors") return { kind: "unclear", reason: "who" };
  return { kind: "found", who: who ?? { kind: "national", of: "totaal" } };
}

/**
 * Whom a number is of that is called others together: of all that are named before it in its
 * sentence, or whose figures stand in the sentences before. `null` where these are of one only.
 */
export function whoTogether(text: string, number: NumberWord, before: readonly Who[]): Who | null {
  const words = whoIn(text).filter(({ to }) => to <= number.from);
  if (words.some(({ who }) => who.kind === "group")) return null;
  const named = words.length > 0 ? words.map(({ who }) => who) : before;
  const all = [...new Map(named.map((who) => [key(who), who])).values()];
  const sectors = all.flatMap((who) => (who.kind === "sector" ? [who] : []));
  if (sectors.length > 1 && sectors.length === all.length)
    return {
      kind: "sectors",
      sectors: sectors.map(({ sector }) => sector),
      label: sectors.map(({ label }) => label).join(", "),
    };
  const isNational = all.length > 1 && all.every(({ kind }) => kind === "national");
  return isNational ? { kind: "national", of: "totaal" } : null;
}

/** Whom the next sentence may go on about: the last that is named, or all that are named together. */
export function carriedFrom(text: string, named: readonly WhoWord[]): Who | null {
  const sectors = named.filter(({ who }) => who.kind === "sector");
  const last = sectors.at(-1) ?? named.at(-1);
  if (!last || sectors.length < 2 || !isListed(text, last, sectors)) return last?.who ?? null;
  const all = [...new Map(sectors.map(({ who }) => [key(who), who])).values()];
  return {
    kind: "sectors",
    sectors: all.map(key),
    label: all.map((who) => (who.kind === "sector" ? who.label : "")).join(", "),
  };
}

/** `Rijk en Defensie realiseerden 4.517 en 508,5 fta`: which is whose is not said. */
function isListed(text: string, nearest: WhoWord, before: readonly WhoWord[]): boolean {
  const previous = before.at(-2);
  if (!previous || key(previous.who) === key(nearest.who)) return false;
  return /^\s*(?:,|en|and|of|or|&)\s*(?:de |het |bij de |the )?$/i.test(
    text.slice(previous.to, nearest.from),
  );
}

import { SECTORS, type GroupId, type SectorId } from "../../domain/sectors";

/** Whom figures are of. */
export type Who =
  | {
      readonly kind: "sector";
      readonly sector: string;
      readonly label: string;
      readonly group: GroupId | null;
    }
  /** All sectors of a group, or both. */
  | { readonly kind: "group"; readonly group: GroupId | null; readonly label: string }
  /** Several sectors, named one by one and counted together. */
  | { readonly kind: "sectors"; readonly sectors: readonly string[]; readonly label: string }
  /** The country: its government, its market, or both; never a sum of sectors. */
  | { readonly kind: "national"; readonly of: "overheid" | "markt" | "totaal" };

export interface WhoWord {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
}

/** Names that are words of their own too, and count only as they are written here. */
const EXACT = new Map<string, SectorId>([
  ["Rijk", "rijksoverheid"],
  ["Rijks", "rijksoverheid"],
]);
/** Letters name sectors in more ways than tables do. */
const SPOKEN: readonly (readonly [string, SectorId])[] = [
  ["rijksoverheid", "rijksoverheid"],
  ["umc['’]?s?", "umc"],
  ["mbo(?:[- ](?:scholen|instellingen|sector))?", "mbo"],
  ["hbo(?:[- ](?:instellingen|sector))?", "hbo"],
  ["universitair(?:e)? medisch(?:e)? centr(?:a|um)(?: \\(umc['’]?s\\))?", "umc"],
  ["(?:sector )?po(?:-sector)?(?!-raad)", "po"],
  ["(?:sector )?vo(?:-sector)?(?!-raad)", "vo"],
  ["(?:sector )?wo(?:-sector)?", "wo"],
  ["provinciale sector", "provincies"],
];
/** Groups and the country, where no sector is named. */
const OTHERS: readonly (readonly [string, Who])[] = [
  ["landelijk|nationaal|heel Nederland|nationally|nationwide", { kind: "national", of: "totaal" }],
  ["markt(?:werkgevers|sector|partijen)?|private sector|market", { kind: "national", of: "markt" }],
  ["overheidssectoren", { kind: "group", group: "overheid", label: "Overheid" }],
  [
    "onderwijssectoren|onderwijssector|education sector",
    { kind: "group", group: "onderwijs", label: "Onderwijs" },
  ],
  ["overheidswerkgevers|(?:sector )?overheid|government", { kind: "national", of: "overheid" }],
];

const patterns: readonly (readonly [RegExp, Who])[] = [
  ...SECTORS.flatMap(({ id, name, shortName, aliases, group }) => {
    const names = [name, shortName, ...aliases].filter(
      (each) => each.length > 3 && each !== "Rijk",
    );
    const spoken = SPOKEN.filter(([, of]) => of === id).map(([word]) => word);
    const longest = [...names.map(escaped), ...spoken].sort((a, b) => b.length - a.length);
    const who: Who = { kind: "sector", sector: id, label: name, group };
    return [[wordPattern(longest.join("|"), "giu"), who] as const];
  }),
  ...[...EXACT].map(([word, id]): readonly [RegExp, Who] => {
    const { name, group } = SECTORS.find((sector) => sector.id === id) ?? {
      name: word,
      group: null,
    };
    return [wordPattern(word, "gu"), { kind: "sector", sector: id, label: name, group }];
  }),
  ...OTHERS.map(([word, who]) => [wordPattern(word, "giu"), who] as const),
];

function wordPattern(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d]|-\\p{L})`, flags);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "['’]");
}

/**
 * The sectors, groups and parts of the country that a text names, in order; of names that overlap
 * the longest.
 *
 * @example whoIn("De umc’s kwamen op 410 fta")[0].who //=> {kind: "sector", sector: "umc", ...}
 */
export function whoIn(text: string): WhoWord[] {
  const all = patterns.flatMap(([pattern, who]) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      who,
    })),
  );
  return all
    .filter(
      (each) =>
        !all.some(
          (other) =>
            other !== each &&
            other.from <= each.from &&
            each.to <= other.to &&
            other.to - other.from > each.to - each.from,
        ),
    )
    .sort((a, b) => a.from - b.from);
}

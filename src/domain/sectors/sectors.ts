import { cleanText, remembering } from "../text";
import { glanceAt } from "./glance-at";
import names from "./sector-names.json";

export type GroupId = "overheid" | "onderwijs";
export type SectorId =
  | "rijksoverheid"
  | "defensie"
  | "gemeenten"
  | "provincies"
  | "waterschappen"
  | "politie"
  | "umc"
  | "po"
  | "vo"
  | "mbo"
  | "hbo"
  | "wo"
  | "onderzoeksinstellingen";

export interface Sector {
  readonly id: SectorId;
  readonly group: GroupId;
  /** Official Dutch name, as the letter prints it. */
  readonly name: string;
  /** For narrow places: `Umc's`, `Mbo`. */
  readonly shortName: string;
  /** Other names that people use for it. */
  readonly aliases: readonly string[];
}

/** What a question is about: one sector, a group of them, or all. */
export type Selection =
  | { readonly kind: "sector"; readonly sector: string }
  | { readonly kind: "group"; readonly group: GroupId }
  | { readonly kind: "total" };

/** The employers' sectors in the order of the letter (34 352 nr. 328): first overheid, then onderwijs. */
export const SECTORS = names.sectors as readonly Sector[];

/**
 * The sector that goes by this name. Case, accents, spaces, points, dashes and quotes do not
 * matter; a name may be followed by its own short form, and numbered.
 *
 * @example findSector("UMC’s") //=> "umc"
 * @example findSector("Primair onderwijs (po)") //=> "po"
 * @example findSector("1. Gemeenten (342)") //=> "gemeenten"
 * @example findSector("Gemeente Utrecht") //=> null
 */
export const findSector = remembering((name): SectorId | null => sectorOfKey(nameKey(name)));

/** Words that may stand before a sector's name. */
const BEFORE = /^(sector|de|het)/;

/** A row's number before a name, and behind it how many organisations the sector has. */
const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{L})|\((?!20\d\d\))\d{1,4}\)$/gu;

function sectorOfKey(key: string): SectorId | null {
  const found = sectorsByKey.get(key);
  if (found) return found;
  const bare = key.replace(BEFORE, "");
  return bare === key ? null : (sectorsByKey.get(bare) ?? null);
}

/**
 * What a name is known for: a sector of the list, a group of them or all; `null` for any other.
 *
 * @example knownAs("Totaal overheid") //=> "total"
 * @example knownAs("Gemeente Utrecht") //=> null
 */
export function knownAs(name: string): "sector" | "total" | null {
  if (!mayBeKnown(name)) return null;
  const key = nameKey(name);
  if (sectorOfKey(key) !== null) return "sector";
  return selectionsByKey.has(key) ? "total" : null;
}

/** @example groupOf("mbo") //=> "onderwijs"; `null` for a sector that is not of the list */
export function groupOf(id: string): GroupId | null {
  return groups.get(id) ?? null;
}

/**
 * What a sector is known by in the code: the id of the list, else its own name as a slug.
 *
 * @example sectorKey("Rijk") //=> "rijksoverheid"
 * @example sectorKey("-") //=> "", as signs alone name no sector
 * @example sectorKey("Zelfstandige bestuursorganen") //=> "zelfstandige-bestuursorganen"
 */
export const sectorKey = remembering((name): string => findSector(name) ?? slug(name));

/**
 * What a name in a question stands for; `null` when it is blank.
 *
 * @example parseSelection("Overheid") //=> {kind: "group", group: "overheid"}
 * @example parseSelection("Politie") //=> {kind: "sector", sector: "politie"}
 */
export function parseSelection(name: string): Selection | null {
  if (name.trim() === "") return null;
  const sector = findSector(name);
  if (sector) return { kind: "sector", sector };
  return selectionsByKey.get(nameKey(name)) ?? { kind: "sector", sector: slug(name) };
}

/**
 * The name without what does not matter in it: `"Umc's"` and `"UMC ’s"` give `"umcs"`,
 * `"1. Gemeenten (342)"` gives `"gemeenten"`.
 */
function nameKey(name: string): string {
  return plainLetters(/\d/.test(name) ? name.replace(NUMBERED, "") : name).replace(
    /[^\p{L}\p{N}]+/gu,
    "",
  );
}

/** Two names that differ in more than case, accents and punctuation keep different slugs. */
function slug(name: string): string {
  return plainLetters(name)
    .replace(/['’‘`´.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function plainLetters(name: string): string {
  const { text } = cleanText(name);
  // Most names have no accents, and a sheet can hold very many.
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  // An accent that stands alone is a quote; taken apart it would be a space.
  return text.replaceAll("´", "'").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

const groups = new Map<string, GroupId>(SECTORS.map(({ id, group }) => [id, group]));

/** Each name alone, and each long name with a short one behind it: "Umc's (academische ...)". */
const sectorsByKey = new Map<string, SectorId>(
  SECTORS.flatMap(({ id, name, shortName, aliases }) => {
    const keys = [id, name, shortName, ...aliases].map(nameKey);
    const pairs = keys.flatMap((first) => keys.map((second) => first + second));
    return [...pairs, ...keys].map((key): [string, SectorId] => [key, id]);
  }),
);

const selectionsByKey = new Map<string, Selection>(
  names.totals.flatMap(({ group, names: groupNames }) => {
    const selection: Selection =
      group === null ? { kind: "total" } : { kind: "group", group: group as GroupId };
    return groupNames.flatMap((name) =>
      ["", ...names.totalWords]
        .flatMap((word) => [nameKey(word + name), nameKey(name + word)])
        // Signs alone are no name.
        .filter((key) => key !== "")
        .map((key): [string, Selection] => [key, selection]),
    );
  }),
);

const mayBeKnown = glanceAt([
  ...[...sectorsByKey.keys()].flatMap((key) => ["", "sector", "de", "het"].map((it) => it + key)),
  ...selectionsByKey.keys(),
]);

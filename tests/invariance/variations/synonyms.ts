import type { Random } from "../../fuzz/random";
import { withCells } from "../edit-sheet";
import { inPlaceOf, type Cell } from "../editable-sheet";
import type { Subject } from "../table-shape";
import type { Variation } from "../variation";

/** Headers that mean the same: those that the product knows, then those of practice. */
const GROUPS: readonly (readonly string[])[] = [
  ["Sector", "Sectoren", "Naam sector", "Overheidssector"],
  ["Jaar", "Verslagjaar", "Kalenderjaar", "Jaartal"],
  ["Doel", "Doelstelling", "Target", "Quotum", "Te realiseren", "Streefcijfer", "Taakstelling"],
  ["Realisatie", "Gerealiseerd", "Realised", "Bereikt", "Totaal gerealiseerd"],
  ["Realisatiepercentage", "% realisatie", "% gerealiseerd", "% doelrealisatie"],
  ["SROI", "Inkoop", "Via SROI", "Via inkoop"],
  ["Inleen", "Inhuur", "Detachering"],
  ["Mutatie", "Verschil met vorig jaar", "Mutatie t.o.v. vorig jaar"],
];
const FROM_PRACTICE: readonly (readonly string[])[] = [
  ["Doel", "Streefwaarde", "Te behalen", "Doel extra banen", "Norm", "Begroting"],
  ["Realisatie", "Behaald", "Werkelijk", "Resultaat", "Geplaatst", "Ingevuld", "Extra banen"],
  ["Jaar", "Perioden", "Periode"],
  ["Sector", "Onderwerp", "Rijlabels"],
];

/** A header that stands alone, or before a year or a unit. */
const REST = /^(?:$| (?:in )?\d{4}$|\s\(|\s\[| in (?:fta|banen)$|\n)/;

function exchanged(
  random: Random,
  { sheets }: Subject,
  groups: readonly (readonly string[])[],
): ReturnType<Variation["apply"]> {
  const texts = sheets.flatMap(({ rows }) => rows.flat()).map(({ value }) => String(value));
  const chosen = groups.flatMap((group) => {
    const [word, ...others] = group.filter((each) => texts.some((text) => isHeader(text, each)));
    // Two of its words side by side may tell two things apart.
    return word === undefined || others.length > 0 ? [] : [{ word, other: random.pick(group) }];
  });
  const really = chosen.filter(({ word, other }) => word !== other);
  const change = (each: Cell): Cell => {
    const text = String(each.value);
    const found = really.find(({ word }) => isHeader(text, word));
    if (!found) return each;
    return inPlaceOf(each, found.other + text.slice(found.word.length), each.format);
  };
  if (really.length === 0) return null;
  return {
    sheets: sheets.map((sheet) => withCells(sheet, change)),
    done: really.map(({ word, other }) => `${word} -> ${other}`).join(", "),
    // Some of the words say a unit: `Extra banen`.
    allowance: { units: true },
  };
}

const isHeader = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word.toLowerCase()) &&
  REST.test(text.slice(word.length)) &&
  !/^jaar \d/i.test(text);

export const SYNONYMS: readonly Variation[] = [
  { name: "headers of another word", apply: (random, it) => exchanged(random, it, GROUPS) },
  {
    name: "headers of a word from practice",
    apply: (random, it) => exchanged(random, it, FROM_PRACTICE),
  },
];

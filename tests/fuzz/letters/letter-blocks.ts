import type { Random } from "../random";
import type { Fact, SectorFacts } from "./sector-facts";
import { amount, printed, type Hand } from "./print-fact";

const LABELS: Readonly<Record<"nl" | "en", Partial<Record<Fact["field"], readonly string[]>>>> = {
  nl: {
    target: ["Doel", "Doelstelling", "Taakstelling", "Te realiseren"],
    realised: ["Realisatie", "Gerealiseerd", "Totaal banen gerealiseerd"],
    statedRate: ["Realisatiepercentage", "Realisatiegraad", "Percentage"],
    procurement: ["SROI", "Inkoop/SROI", "Via inkoop"],
    statedRateInclProcurement: ["Realisatiepercentage inclusief SROI", "Percentage incl. SROI"],
    hiredIn: ["Waarvan inhuur", "Inleen"],
  },
  en: {
    target: ["Target"],
    realised: ["Realised", "Realisation"],
    statedRate: ["Realisation rate"],
    procurement: ["SROI", "Procurement"],
    statedRateInclProcurement: ["Realisation rate including SROI"],
    hiredIn: ["Of which hired in"],
  },
};

/** Which facts a block or a table can say: those of the year itself. */
export const isInBlock = ({ year, field }: Fact, about: number): boolean =>
  year === about && field !== "statedChange";

const labelOf = (field: Fact["field"], hand: Hand, random: Random): string =>
  random.pick(LABELS[hand.english ? "en" : "nl"][field] ?? [field]);

/** A block of labels and figures, its cells perhaps broken over lines, as a PDF gives them. */
export function blockOf(facts: readonly Fact[], hand: Hand, random: Random): string[] {
  const glue = random.pick([" ", ": ", "\t", "   "]);
  const broken = random.chance(0.25) && glue === " ";
  return facts.flatMap((fact) => {
    const label = labelOf(fact.field, hand, random);
    const value = printed(fact, hand);
    const unit = ` ${hand.unit}`;
    return broken && value.endsWith(unit)
      ? [`${label} ${value.slice(0, -unit.length)}`, hand.unit]
      : [`${label}${glue}${value}`];
  });
}

/** One table of all sectors: a row each, in the order of columns that the letter has. */
export function tableOf(
  sectors: readonly SectorFacts[],
  fields: readonly Fact["field"][],
  hand: Hand,
  random: Random,
): string[] {
  const glue = random.pick(["\t", " | "]);
  const row = (cells: readonly string[]) =>
    glue === "\t" ? cells.join("\t") : `| ${cells.join(" | ")} |`;
  const head = fields.map((field) => labelOf(field, hand, random));
  return [
    row([hand.english ? "Sector" : random.pick(["Sector", "Overheidssector"]), ...head]),
    ...sectors.map(({ names, facts, year }) =>
      row([
        names[0] ?? "",
        ...fields.map((field) => {
          const fact = facts.find((each) => each.field === field && each.year === year);
          if (!fact) return "-";
          const isRate = field.startsWith("statedRate");
          const mark = fact.approximate ? "+/- " : "";
          return `${mark}${amount(fact, hand)}${isRate ? "%" : ""}`;
        }),
      ]),
    ),
  ];
}

import type {
  LinkedSentence,
  NumberPlace,
  NumberTexts,
  SaidAmount,
  SaidHow,
  SaidLeaf,
} from "../interfaces";
import { fieldNames } from "./findings";

const plain = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
const five = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 5 });
const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 2 });
/** So many ranges are named, before only their number is. */
const NAMED = 3;

const nameOf = ({ label, year }: NonNullable<SaidLeaf["figure"]>): string =>
  year === null ? label : `${label} ${year}`;

function listed(places: readonly NumberPlace[]): LinkedSentence {
  const named = places
    .slice(0, NAMED)
    .flatMap((place, index) => (index === 0 ? [place] : [", ", place]));
  return places.length > NAMED ? [...named, ` en nog ${places.length - NAMED}`] : named;
}

/** What a figure is: `de realisatie van Politie 2023`. */
function leafName({ figure }: SaidLeaf): string {
  return figure === null ? "het getal" : `${fieldNames[figure.field]} van ${nameOf(figure)}`;
}

function counted({ leaves }: SaidAmount): string {
  const fields = new Set(leaves.map(({ figure }) => figure?.field ?? null));
  const [field] = fields;
  const labels = new Set(leaves.flatMap(({ figure }) => figure?.label ?? []));
  if (fields.size === 1 && field != null && labels.size === leaves.length)
    return `${fieldNames[field]} van ${labels.size} sectoren`;
  return `${leaves.length} cijfers`;
}

function words(amount: SaidAmount): LinkedSentence {
  const [leaf] = amount.leaves;
  if (amount.kind === "one" && leaf !== undefined)
    return [`${leafName(leaf)} in `, ...listed(leaf.places)];
  if (amount.kind === "sum") return [`de som van ${counted(amount)} in `, ...listed(amount.places)];
  return amount.places.length === 0
    ? [plain.format(amount.value)]
    : ["een berekening uit ", ...listed(amount.places)];
}

function how(shown: string, said: SaidHow): LinkedSentence {
  switch (said.kind) {
    case "ratio": {
      const { top, bottom } = said;
      const quotient = five.format(top.value / bottom.value);
      return [
        `${shown} = ${plain.format(top.value)} / ${plain.format(bottom.value)} (${quotient}): `,
        ...words(top),
        ", gedeeld door ",
        ...words(bottom),
        ".",
      ];
    }
    case "difference": {
      const { left, right, isFloored } = said;
      const floor = isFloored && left.value < right.value ? "; onder nul telt als 0" : "";
      return [
        `${shown} = ${plain.format(left.value)} − ${plain.format(right.value)}: `,
        ...words(left),
        ", min ",
        ...words(right),
        `${floor}.`,
      ];
    }
    case "sum":
      return [`${shown} is `, ...words(said.of), "."];
    case "taken": {
      const printed = said.of.leaves[0]?.printed;
      return [
        `${shown} is `,
        ...words(said.of),
        printed == null ? ", daar overgenomen." : `, waar staat: ‘${printed}’.`,
      ];
    }
    case "given":
      return [
        said.leaf.figure === null
          ? `${shown} staat als getal in deze cel, zonder formule.`
          : `${shown} is ${leafName(said.leaf)} en staat zo in de bron.`,
      ];
    case "other":
      return said.of.places.length === 0
        ? [`${shown} komt uit de formule in deze cel: ${said.formula}`]
        : [`${shown} komt uit een formule met `, ...listed(said.of.places), `: ${said.formula}`];
  }
}

/** Why a cell shows its number, in Dutch. */
export const number: NumberTexts = {
  pick: "Selecteer een cel met een getal. Hier staat dan waar dat getal vandaan komt.",
  noNumber: (shown) =>
    shown.trim() === ""
      ? "In deze cel staat geen getal."
      : `In deze cel staat geen getal: ‘${shown}’.`,
  missing: (places) => ["Niet opgegeven in de bron: ", ...listed(places), "."],
  how,
  side: (amount) => {
    const [leaf] = amount.leaves;
    if (amount.kind === "one" && leaf?.figure != null) return fieldNames[leaf.figure.field];
    return amount.kind === "sum" ? `som: ${counted(amount)}` : "berekend";
  },
  number: (value) => plain.format(value),
  madeOf: "Waaruit het bestaat",
  leaf: (leaf) => (leaf.figure === null ? "getal" : nameOf(leaf.figure)),
  showAll: (count) => `Alle ${count} tonen`,
  careful: "Let op",
  approximate: (leaves) =>
    `${leaves.length === 1 ? "Eén cijfer is" : `${leaves.length} cijfers zijn`} bij benadering opgegeven: ${leaves.map((leaf) => (leaf.figure === null ? plain.format(leaf.value) : nameOf(leaf.figure))).join(", ")}. De uitkomst is dat dus ook.`,
  stated: ({ printed, place, verdict, low, high }) => {
    const range = `${percent.format(low)} tot ${percent.format(high)}`;
    const where: LinkedSentence = place === null ? [] : [" in ", place];
    const said = {
      agrees: "dat volgt uit deze cijfers",
      attainable: "dat volgt niet uit deze cijfers zelf, maar afronding kan het verklaren",
      impossible: "dat kan niet uit deze cijfers volgen",
    }[verdict];
    return [`De bron vermeldt ${printed}`, ...where, `: ${said}. Mogelijk is ${range}.`];
  },
  total: "Dit is een som over sectoren, niet de landelijke uitkomst.",
  copy: "Zin kopiëren",
  copied: "De zin is gekopieerd.",
  copyRefused: "Kopiëren mag hier niet. Selecteer de zin en druk op Ctrl+C.",
  previous: "Vorige",
};

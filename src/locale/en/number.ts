import type {
  LinkedSentence,
  NumberPlace,
  NumberTexts,
  SaidAmount,
  SaidHow,
  SaidLeaf,
} from "../interfaces";
import { fieldNames } from "./findings";

const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const five = new Intl.NumberFormat("en-US", { maximumFractionDigits: 5 });
const percent = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 2 });
/** So many ranges are named, before only their number is. */
const NAMED = 3;

const nameOf = ({ label, year }: NonNullable<SaidLeaf["figure"]>): string =>
  year === null ? label : `${label} ${year}`;

function listed(places: readonly NumberPlace[]): LinkedSentence {
  const named = places
    .slice(0, NAMED)
    .flatMap((place, index) => (index === 0 ? [place] : [", ", place]));
  return places.length > NAMED ? [...named, ` and ${places.length - NAMED} more`] : named;
}

/** What a figure is: `realisation of Politie 2023`. */
function leafName({ figure }: SaidLeaf): string {
  return figure === null ? "the number" : `${fieldNames[figure.field]} of ${nameOf(figure)}`;
}

function counted({ leaves }: SaidAmount): string {
  const fields = new Set(leaves.map(({ figure }) => figure?.field ?? null));
  const [field] = fields;
  const labels = new Set(leaves.flatMap(({ figure }) => figure?.label ?? []));
  if (fields.size === 1 && field != null && labels.size === leaves.length)
    return `${fieldNames[field]} of ${labels.size} sectors`;
  return `${leaves.length} figures`;
}

function words(amount: SaidAmount): LinkedSentence {
  const [leaf] = amount.leaves;
  if (amount.kind === "one" && leaf !== undefined)
    return [`${leafName(leaf)} in `, ...listed(leaf.places)];
  if (amount.kind === "sum") return [`the sum of ${counted(amount)} in `, ...listed(amount.places)];
  return amount.places.length === 0
    ? [plain.format(amount.value)]
    : ["a calculation from ", ...listed(amount.places)];
}

function how(shown: string, said: SaidHow): LinkedSentence {
  switch (said.kind) {
    case "ratio": {
      const { top, bottom } = said;
      const quotient = five.format(top.value / bottom.value);
      return [
        `${shown} = ${plain.format(top.value)} / ${plain.format(bottom.value)} (${quotient}): `,
        ...words(top),
        ", divided by ",
        ...words(bottom),
        ".",
      ];
    }
    case "difference": {
      const { left, right, isFloored } = said;
      const floor = isFloored && left.value < right.value ? "; below zero counts as 0" : "";
      return [
        `${shown} = ${plain.format(left.value)} − ${plain.format(right.value)}: `,
        ...words(left),
        ", less ",
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
        printed == null ? ", taken from there." : `, where it says: ‘${printed}’.`,
      ];
    }
    case "given":
      return [
        said.leaf.figure === null
          ? `${shown} stands in this cell as a number, without a formula.`
          : `${shown} is ${leafName(said.leaf)} and stands so in the source.`,
      ];
    case "other":
      return said.of.places.length === 0
        ? [`${shown} comes from the formula in this cell: ${said.formula}`]
        : [`${shown} comes from a formula with `, ...listed(said.of.places), `: ${said.formula}`];
  }
}

/** Why a cell shows its number, in English. */
export const number: NumberTexts = {
  pick: "Select a cell with a number. Here it then says where that number comes from.",
  noNumber: (shown) =>
    shown.trim() === "" ? "This cell holds no number." : `This cell holds no number: ‘${shown}’.`,
  missing: (places) => ["Not given in the source: ", ...listed(places), "."],
  how,
  side: (amount) => {
    const [leaf] = amount.leaves;
    if (amount.kind === "one" && leaf?.figure != null) return fieldNames[leaf.figure.field];
    return amount.kind === "sum" ? `sum: ${counted(amount)}` : "computed";
  },
  number: (value) => plain.format(value),
  madeOf: "What it is made of",
  leaf: (leaf) => (leaf.figure === null ? "number" : nameOf(leaf.figure)),
  showAll: (count) => `Show all ${count}`,
  careful: "Mind",
  approximate: (leaves) =>
    `${leaves.length === 1 ? "One figure is" : `${leaves.length} figures are`} given by approximation: ${leaves.map((leaf) => (leaf.figure === null ? plain.format(leaf.value) : nameOf(leaf.figure))).join(", ")}. So the outcome is, too.`,
  stated: ({ printed, place, verdict, low, high }) => {
    const range = `${percent.format(low)} to ${percent.format(high)}`;
    const where: LinkedSentence = place === null ? [] : [" in ", place];
    const said = {
      agrees: "that follows from these figures",
      attainable: "that does not follow from these figures themselves, but rounding can explain it",
      impossible: "that cannot follow from these figures",
    }[verdict];
    return [`The source states ${printed}`, ...where, `: ${said}. Possible is ${range}.`];
  },
  total: "This is a sum over sectors, not the national outcome.",
  copy: "Copy the sentence",
  copied: "The sentence is copied.",
  copyRefused: "Copying is not allowed here. Select the sentence and press Ctrl+C.",
  previous: "Back",
};

import { placeList } from "../spelling";
import type { CopiedWorkbook, NamedPlace, RepairedFormulas, SharingTexts } from "../interfaces";

const formulas = (count: number): string => (count === 1 ? "1 formula" : `${count} formulas`);
const list = (places: readonly NamedPlace[]): string =>
  placeList(places, (count) => `and ${count} more`);

function copied(copy: CopiedWorkbook): string[] {
  if (copy.kind === "not-needed")
    return ["This workbook does not ask for the add-in: you can share it as it is."];
  const { kind, replaced, unvalued, rules, names } = copy;
  const what =
    replaced === 0 ? "without the add-in" : `with values in place of ${formulas(replaced)}`;
  return [
    `The copy is ready, ${what}. This workbook has not changed.`,
    ...(kind === "opened"
      ? []
      : [
          "Excel does not say that the copy was opened. If it is not open, save the copy yourself.",
        ]),
    ...(unvalued.length === 0
      ? []
      : [`Without a value, #N/A in the copy: ${list(unvalued)}. Repair those formulas first.`]),
    ...(rules.length === 0
      ? []
      : [`A format or validation with a function of ours was left out at ${list(rules)}.`]),
    ...(names.length === 0
      ? []
      : [`Names without a value, #N/A in the copy: ${names.join(", ")}.`]),
  ];
}

function repaired(repair: RepairedFormulas): string[] {
  const { repaired: done, unknown, refused, protectedSheets } = repair;
  const found = done.length + unknown.length + refused.length + protectedSheets.length;
  if (found === 0) return ["No formulas of ours show #NAME?."];
  const [first] = protectedSheets;
  return [
    done.length === 0
      ? "No formula was repaired."
      : `${formulas(done.length)} repaired: ${list(done)}.`,
    ...(unknown.length === 0
      ? []
      : [`Still #NAME?, because of another name in the formula: ${list(unknown)}.`]),
    ...(refused.length === 0 ? [] : [`Excel refused the formula at ${list(refused)}. Try again.`]),
    ...(first === undefined
      ? []
      : [
          protectedSheets.length === 1
            ? `The sheet ‘${first}’ is protected and stayed as it was. Unprotect it and try again.`
            : `The sheets ${protectedSheets.map((name) => `‘${name}’`).join(", ")} are protected and stayed as they were. Unprotect them and try again.`,
        ]),
  ];
}

/** Sharing a workbook or its figures, in English. */
export const sharing: SharingTexts = {
  letter: {
    heading: "Make a letter",
    explanation: "The figures as the letter to parliament prints them, to paste in Word.",
    year: "Year of the blocks",
    copyAll: "Copy all blocks",
    sector: "Sector of the block",
    copyOne: "Copy this block",
    copied: (blocks) => (blocks === 1 ? "1 block was copied." : `${blocks} blocks were copied.`),
    notAllowed: "Copying is not allowed here. Allow the clipboard and try again.",
  },
  copy: {
    heading: "For those without the add-in",
    explanation:
      "For those who have no add-in and would see #NAME? in the cells: each formula with a function of ours becomes its value, and no longer follows the source. Native formulas stay.",
    button: "Copy without add-in",
    busy: "The copy is being made…",
    save: "Save the copy",
    fileName: "copy without the add-in",
  },
  repair: {
    heading: "Formulas that show #NAME?",
    explanation:
      "Do cells show #NAME? although the add-in is there? Their formula is entered again.",
    button: "Repair formulas",
    busy: "The formulas are being looked at…",
  },
  copied,
  repaired,
};

import type { Amount } from "./data";
import { digitsOf } from "./digits";
import type { Printed } from "./print";
import type { Random } from "./random";
import type { Style } from "./style";

/** What people write where a figure should stand, which says that there is one but not which. */
const UNREADABLE = [
  "zie noot",
  "zie toelichting",
  "12 of 13",
  "ca 100-120",
  "tussen 40 en 50",
  "volgt in mei",
  "500?",
  "#REF!",
  "#DIV/0!",
];

/** A figure that was not written as those around it; `null` where it would come out the same. */
export function printSlip(random: Random, style: Style, amount: Amount): Printed | null {
  const counted = style.unitPlace === "none" ? null : style.unit;
  const unit = amount.percent ? ("percentage" as const) : counted;
  if (random.chance(0.4)) {
    const says = { value: null, unit, approximate: false };
    return { value: random.pick(UNREADABLE), format: "General", says };
  }
  return amount.percent ? offScale(random, style, amount) : otherNotation(style, amount);
}

/** `458.3` or `1,290` between figures in Dutch notation, or the other way. */
function otherNotation(style: Style, amount: Amount): Printed | null {
  const notation = style.notation === "nl" ? "en" : "nl";
  const text = digitsOf(amount, { notation, grouping: "mark" });
  if (text === digitsOf(amount, { ...style, grouping: "none" })) return null;
  const unit = style.unitPlace === "none" ? null : style.unit;
  const value = Number(`${amount.units}e-${amount.decimals}`);
  const inCell = style.unitPlace === "cell" ? ` ${style.unit}` : "";
  return {
    ...{ value: `${text}${inCell}`, format: "General" },
    says: { value, unit, approximate: false },
  };
}

/** 80 where the column holds 0,8, or the other way: of a percentage that can only mean one. */
function offScale(random: Random, style: Style, amount: Amount): Printed | null {
  const ratio = Number(`${amount.units}e-${amount.decimals + 2}`);
  const points = Number(`${amount.units}e-${amount.decimals}`);
  // Of 1 nobody can say whether it is 1% or all of it.
  if (ratio < 0.1 || ratio > 1.3 || ratio === 1) return null;
  const says = { value: ratio, unit: "percentage", approximate: false } as const;
  switch (style.rates) {
    case "format":
    case "unrounded":
      return { value: points, format: random.pick(["General", "0%"]), says };
    case "ratio":
      return { value: points, format: "General", says };
    case "points":
      return { value: ratio, format: "General", says };
    case "percent-text":
    case "points-text":
      return null;
  }
}

import type { CellValue } from "../../src/workbook/cells/cells";
import type { Amount } from "./data";
import { digitsOf } from "./digits";
import { printSlip } from "./print-slip";
import type { Random } from "./random";
import type { Style } from "./style";
import type { TrueAmount } from "./truth";
import { markOf } from "./words";

/** What stands in a cell, and what it says; `says` is null where no figure is given. */
export interface Printed {
  readonly value: CellValue;
  readonly format: string;
  readonly says: TrueAmount | null;
}

const MISSING = ["", "", "n.b.", "-", "onbekend", "x", "n.v.t.", "geen opgave", "#N/A"];
const APPROXIMATELY = ["+/- ", "ca. ", "circa ", "± ", "ongeveer ", "ruim "];

/** Where no figure is given. */
export function printMissing(random: Random): Printed {
  return { value: random.pick(MISSING), format: "General", says: null };
}

/** One figure as this table writes figures. */
export function printAmount(random: Random, style: Style, amount: Amount): Printed {
  const slip = random.chance(style.slipShare) ? printSlip(random, style, amount) : null;
  if (slip) return slip;
  return amount.percent ? printRate(random, style, amount) : printCount(random, style, amount);
}

function printCount(random: Random, style: Style, amount: Amount): Printed {
  // Of a change nobody says that it is about so much below zero.
  const approximate = amount.units > 0 && random.chance(style.approximateShare);
  const value = Number(`${amount.units}e-${amount.decimals}`);
  const unit = style.unitPlace === "none" ? null : style.unit;
  const says = { value, unit, approximate };
  const inCell = style.unitPlace === "cell" ? ` ${style.unit}` : "";
  const mark = markOf(random, style);
  if (approximate || mark !== "" || random.chance(style.textShare)) {
    const about = approximate ? random.pick(APPROXIMATELY) : "";
    const digits = digitsOf(amount, style);
    return { value: `${about}${digits}${inCell}${mark}`, format: "General", says };
  }
  const shown = amount.decimals === 0 ? "#,##0" : "#,##0.0";
  const format = inCell === "" ? random.pick(["General", shown]) : `${shown}" ${style.unit}"`;
  return { value, format, says };
}

function printRate(random: Random, style: Style, amount: Amount): Printed {
  const exact = Number(`${amount.units}e-${amount.decimals + 2}`);
  const points = Number(`${amount.units}e-${amount.decimals}`);
  const says: TrueAmount = { value: exact, unit: "percentage", approximate: false };
  const digits = digitsOf(amount, { notation: style.notation, grouping: "none" });
  const format = amount.decimals === 0 ? "0%" : "0.0%";
  switch (style.rates) {
    case "format":
      return { value: exact, format, says };
    case "unrounded": {
      const value = amount.ratio ?? exact;
      return { value, format, says: { ...says, value } };
    }
    case "points":
      return { value: points, format: "General", says };
    case "ratio":
      return { value: exact, format: "General", says };
    case "percent-text": {
      const sign = random.pick(["%", " %", " procent"]);
      return { value: `${digits}${sign}${markOf(random, style)}`, format: "General", says };
    }
    case "points-text":
      return { value: digits, format: "General", says };
  }
}

/** Letters by their width in Calibri, in hundredths of an em; those of Carlito are as wide. */
const WIDTHS: Readonly<Record<number, string>> = {
  23: " 'ilj",
  25: ",.I‘’·",
  27: ":;`",
  31: "()-[]f{}J!",
  34: "tr",
  39: '/\\s"z',
  42: "Lcx",
  45: "kvy?FS|",
  47: "Zga",
  49: "ETY",
  50: "#*+<=>^_e~–±",
  51: "0123456789$✓",
  53: "KPXCbdhnopqu",
  54: "BR",
  58: "VA",
  64: "DHGUN",
  67: "OQ&…",
  72: "%w",
  80: "m",
  87: "M@W",
};

/** Of a letter that is not named. */
const OTHER = 55;
const BOLD = 1.04;

const EMS = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width) / 100] as const),
  ),
);

/**
 * Points that a text takes in the workbook's usual font.
 *
 * @param size in points
 * @example textWidth("Realisatie", 10) //=> 40.1
 */
export function textWidth(text: string, size: number, weight: "plain" | "bold" = "plain"): number {
  const ems = [...text].reduce((sum, letter) => sum + (EMS.get(letter) ?? OTHER / 100), 0);
  return Math.round(ems * size * (weight === "bold" ? BOLD : 1) * 10) / 10;
}

const SIZE = 10;
const AIR = 14;
const LEAST = 110;
/** A longer name is cut off by the column beside it. */
const MOST = 300;

/**
 * Points for a column of names of 10 points, so that the column beside it cuts nothing off.
 *
 * @param names plain ones, and those of totals, which are bold
 * @example nameWidth(["Politie"], ["Totaal sectoren (niet compleet)"]) //=> 172
 */
export function nameWidth(names: readonly string[], bold: readonly string[] = []): number {
  const widths = [
    ...names.map((name) => textWidth(name, SIZE)),
    ...bold.map((name) => textWidth(name, SIZE, "bold")),
  ];
  return Math.round(Math.min(MOST, Math.max(LEAST, ...widths.map((width) => width + AIR))));
}

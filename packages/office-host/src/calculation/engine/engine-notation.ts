import { cellAddress } from "spreadsheet/address";
import type { ErrorCode } from "../../model";
import type { Place } from "./engine";

/** The sheet beside an engine's sheet that holds a number under each formula. */
export function twin(sheet: string): string {
  return `v-${sheet}`;
}

/** The number that calculates a formula again when it is raised: `'v-s1'!B5`. */
export function versionReference({ sheet, row, column }: Place): string {
  return `'${twin(sheet)}'!${cellAddress(row, column)}`;
}

/** A formula as the engine's cell holds it. */
export function cellFormula(place: Place, text: string): string {
  return `=HOST.CELL(${versionReference(place)},${text})`;
}

/**
 * A text of a formula, in its quotes. The engine knows no doubled quotes, and reads a backslash as
 * the beginning of something.
 *
 * @example textLiteral('"zeg ""ja"""') //=> '("zeg "&CHAR(34)&"ja"&CHAR(34))'
 */
export function textLiteral(quoted: string): string {
  const text = quoted.slice(1, -1).replaceAll('""', '"');
  if (!/["\\]/.test(text)) return quoted;
  const parts = text.split(/(["\\])/).filter((part) => part !== "");
  const said = parts.map((part) =>
    /["\\]/.test(part) ? `CHAR(${part.charCodeAt(0)})` : `"${part}"`,
  );
  return `(${said.join("&")})`;
}

/** A custom function's call up to its own arguments: `HOST.CALL(0,3,'v-s1'!B5`. */
export function callHead(place: Place, site: number, declaration: number): string {
  return `HOST.CALL(${site},${declaration},${versionReference(place)}`;
}

/** An error in a formula: `HOST.ERROR("#BUSY!")`. */
export function errorFormula(error: ErrorCode, message = ""): string {
  // The engine's texts hold no quotes and no backslash: `messageOf` reads them back.
  const quoted = message.replaceAll(/["\\%]/g, encodeURIComponent);
  return `HOST.ERROR("${error}"${message === "" ? "" : `,"${quoted}"`})`;
}

/** A message as `errorFormula` had it. */
export function messageOf(text: string): string {
  return text.replaceAll(/%22|%5C|%25/g, decodeURIComponent);
}

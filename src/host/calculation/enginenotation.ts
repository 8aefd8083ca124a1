import { columnName } from "../model/area";
import type { ErrorCode } from "../model/scalar";
import type { Place } from "./engine";

/** The sheet beside an engine's sheet that holds a number under each formula. */
export function twin(sheet: string): string {
  return `v-${sheet}`;
}

/** The number that calculates a formula again when it is raised: `'v-s1'!B5`. */
export function versionReference({ sheet, row, column }: Place): string {
  return `'${twin(sheet)}'!${columnName(column)}${row + 1}`;
}

/** A formula as the engine's cell holds it. */
export function cellFormula(place: Place, text: string): string {
  return `=HOST.CELL(${versionReference(place)},${text})`;
}

/** A custom function's call up to its own arguments: `HOST.CALL(0,3,'v-s1'!B5`. */
export function callHead(place: Place, site: number, declaration: number): string {
  return `HOST.CALL(${site},${declaration},${versionReference(place)}`;
}

/**
 * A text of a formula: the engine has no notation for a quote in one, nor for a backslash at its end.
 *
 * @example engineText('"a""b"') //=> '("a"&CHAR(34)&"b")'
 */
export function engineText(text: string): string {
  if (!/["\\]/.test(text.slice(1, -1))) return text;
  const pieces = text.slice(1, -1).split(/(""|\\)/);
  const written = pieces.map((piece) => (piece === "" ? [] : (SPELLED[piece] ?? `"${piece}"`)));
  return `(${written.flat().join("&")})`;
}

const SPELLED: Readonly<Record<string, string>> = { '""': "CHAR(34)", "\\": "CHAR(92)" };

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

/**
 * A text as a constant within a formula. Text of a workbook is data: whatever it holds, it stays text.
 *
 * @example
 * textInFormula('Zorg "Oost"'); //=> '"Zorg ""Oost"""'
 */
export function textInFormula(text: string): string {
  // Excel takes at most 255 characters in one constant.
  const pieces = text.match(/[^]{1,255}/gu) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/**
 * A cell or area of a sheet as it stands in a formula of another sheet.
 *
 * @example
 * onSheet("Cijfers '23", "C7"); //=> "'Cijfers ''23'!C7"
 */
export function onSheet(sheet: string, a1: string): string {
  return `${needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet}!${a1}`;
}

function needsQuotes(sheet: string): boolean {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  // A name that could be an address (A1, R1C1) or a constant must be quoted as well.
  return !plain || /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i.test(sheet);
}

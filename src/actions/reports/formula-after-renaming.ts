import { onSheet } from "../../report/description";

/** Texts and a table's columns, which stay; or a sheet's name, quoted or plain, before a cell. */
const PIECES =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.'!\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula that names sheets as they are called now.
 *
 * @param nameOf what a sheet is called now; the same for one that kept its name
 * @example formulaAfterRenaming("=Cijfers!C2", () => "Bron 2") //=> "='Bron 2'!C2"
 */
export function formulaAfterRenaming(formula: string, nameOf: (sheet: string) => string): string {
  return formula.replace(PIECES, (piece, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return piece;
    const now = nameOf(name);
    return now === name ? piece : onSheet(now, "");
  });
}

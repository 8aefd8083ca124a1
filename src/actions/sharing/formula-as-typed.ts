import { ADDIN_MARKS } from "../addin";

/** Texts, quoted sheets' names and structured references; or a function as Excel keeps it. */
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]|(?<![\\p{L}\\p{N}_.])(?:_xlfn\\.|_xlws\\.)*(?:_xldudf_)?${ADDIN_MARKS.namespace}[._]([\\p{L}\\p{N}_.]+)(?=\\s*\\()`,
  "giu",
);

/**
 * A formula with the functions of ours under the names by which they are typed. Excel shows the
 * name of the file where it lost the add-in (OfficeDev/office-js#5611).
 *
 * @example formulaAsTyped('=_xldudf_BANEN_DOEL("Rijk")*2') //=> '=BANEN.DOEL("Rijk")*2'
 */
export function formulaAsTyped(formula: string): string {
  return formula.replace(PIECES, (piece, name?: string) =>
    name === undefined ? piece : `${ADDIN_MARKS.namespace}.${name}`,
  );
}

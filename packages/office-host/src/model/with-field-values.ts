/** Text in quotes is left alone. */
const TEXT = `"(?:[^"]|"")*"`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`(?:[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]`;
/** A cell, a range, what spills from a cell, or cells of a table. */
const REFERENCE = `${SHEET}${CELL}(?::${CELL}|#)?|${COLUMN}`;
const BRACKETS = String.raw`\[(?:[^[\]']|'.)+\]`;
const FIELD = String.raw`\.(?:${BRACKETS}|[\p{L}_][\p{L}\p{N}_]*)`;
/** Without fields too, so that nothing within its brackets is taken for one. `AB1.DOEL(` is the call of a function, and `AB1.DOEL!A1` a cell of a sheet of that name. */
const FIELDS = new RegExp(
  String.raw`${TEXT}|(?<![\p{L}\p{N}_.$!'])(${REFERENCE})((?:${FIELD})*)(?![\p{L}\p{N}_.(![])`,
  "giu",
);
const ONE_FIELD = new RegExp(FIELD, "gu");

/**
 * Writes fields behind a reference as the calls that they stand for, so that whoever knows no
 * fields can read the formula
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-dot-functions writes them so).
 *
 * @example withFieldValues("=A1.Doel*2") //=> '=FIELDVALUE(A1,"Doel")*2'
 * @example withFieldValues("=[@Product].[price, net]")
 * //=> '=FIELDVALUE([@Product],"price, net")'
 */
export function withFieldValues(formula: string): string {
  if (!formula.includes(".")) return formula;
  return formula.replace(FIELDS, (piece, reference?: string, fields?: string) =>
    reference === undefined || fields === undefined
      ? piece
      : [...fields.matchAll(ONE_FIELD)].reduce(
          (value, [field]) => `FIELDVALUE(${value},"${nameIn(field)}")`,
          reference,
        ),
  );
}

/** In brackets an apostrophe stands before what would close them. */
function nameIn(field: string): string {
  const name = field.startsWith(".[")
    ? field.slice(2, -1).replaceAll(/'(.)/g, "$1")
    : field.slice(1);
  return name.replaceAll('"', '""');
}

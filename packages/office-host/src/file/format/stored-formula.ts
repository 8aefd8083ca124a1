import { parse, tokenize } from "@borgar/fx";
import { withFieldValues } from "../../model";

/**
 * Formulas as the file stores them, against as the user sees them.
 * Functions newer than Excel 2007 have a prefix in the file ([MS-XLSX] 2.2.2, "future functions"),
 * custom functions of an add-in have `_xldudf_` and an underscore for the point.
 */
const WORKSHEET_ONLY = ["FILTER", "SORT"];
const FUTURE =
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV
   CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
   COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST FIELDVALUE F.DIST F.INV F.TEST
   FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA
   ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST
   NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
   PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
   REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV
   T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
   VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  );
const PREFIX = new Map([
  ...FUTURE.map((name) => [name, `_xlfn.${name}`] as const),
  ...WORKSHEET_ONLY.map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);
// Text in quotes, quoted sheet names and structured references are left alone.
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;
// The same, for names that no bracket follows.
const NAMES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$!])([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.!(])/gu;
const SPILL_SHOWN = /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)#/giu;
const SPILL_STORED = /(?:_xlfn\.)?ANCHORARRAY\(([^()]+)\)/g;
const NAMESPACED = /^([A-Z][A-Z0-9]*)\.([A-Z0-9_.]+)$/i;
const STORED_CUSTOM = /^_xldudf_([A-Z0-9]+)_(.+)$/i;
// Functions of Excel itself that have a point in their names without being future functions.
const OWN_POINTS = new Set(["ERROR.TYPE"]);

/** `=CONTOSO.ADD(1,2)` gives `_xldudf_CONTOSO_ADD(1,2)`; `=IFNA(A1,0)` gives `_xlfn.IFNA(A1,0)`. */
export function toStoredFormula(formula: string): string {
  const own = parameterNames(formula);
  const spills = withFieldValues(formula)
    .replace(/^=/, "")
    .replace(SPILL_SHOWN, (piece, anchor?: string) =>
      anchor === undefined ? piece : `ANCHORARRAY(${anchor})`,
    );
  const stored = spills.replace(PIECES, (piece, name?: string) => {
    if (name === undefined) return piece;
    if (own.has(name.toLowerCase())) return `_xlpm.${name}`;
    return storedFunction(name);
  });
  return own.size === 0 ? stored : withParameterPrefixes(stored, own);
}

/** The other way, with the `=` in front. Sheets' names and texts stay as they are. */
export function toShownFormula(stored: string): string {
  const shown = stored.replace(PIECES, (piece, name?: string) => {
    if (name === undefined) return piece;
    const custom = STORED_CUSTOM.exec(name);
    return custom
      ? `${custom[1]}.${custom[2]}`
      : name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?(?:_xlpm\.)?/i, "");
  });
  const plain = shown.includes("_xlpm.") ? shown.replaceAll("_xlpm.", "") : shown;
  return "=" + plain.replace(SPILL_STORED, "$1#");
}

function storedFunction(name: string): string {
  const future = PREFIX.get(name.toUpperCase());
  if (future !== undefined) return future;
  const custom = NAMESPACED.exec(name);
  if (!custom || OWN_POINTS.has(name.toUpperCase()) || isKnownPoint(name)) return name;
  return `_xldudf_${custom[1]}_${custom[2]?.replaceAll(".", "_")}`;
}

/** The names that LET and LAMBDA give in a formula, in lower case: the file marks them `_xlpm.`. */
function parameterNames(formula: string): Set<string> {
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return new Set();
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    const { type, id, params, ...rest } = node as Record<string, unknown>;
    const given = type === "LetDeclarator" ? [id] : type === "LambdaExpression" ? params : [];
    for (const each of (given as { name: string }[]) ?? []) names.add(each.name.toLowerCase());
    Object.values({ params, ...rest }).forEach(visit);
  };
  try {
    visit(parse(tokenize(formula)));
  } catch {
    // What cannot be parsed is stored as it was typed.
  }
  return names;
}

function withParameterPrefixes(stored: string, own: ReadonlySet<string>): string {
  return stored.replace(NAMES, (piece, name?: string) =>
    name !== undefined && own.has(name.toLowerCase()) ? `_xlpm.${name}` : piece,
  );
}

/** `STDEV.S`, `F.DIST.RT` and the like: Excel's own, whose first part is short or statistical. */
function isKnownPoint(name: string): boolean {
  return /^(?:BETA|BINOM|CEILING|CHISQ|CONFIDENCE|COVARIANCE|ERF|ERFC|EXPON|F|FLOOR|FORECAST|GAMMA|GAMMALN|HYPGEOM|ISO|LOGNORM|MODE|NEGBINOM|NETWORKDAYS|NORM|PERCENTILE|PERCENTRANK|POISSON|QUARTILE|RANK|SKEW|STDEV|T|VAR|WEIBULL|WORKDAY|Z)\./i.test(
    name,
  );
}

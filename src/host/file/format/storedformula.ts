/**
 * Formulas as the file stores them, against as the user sees them.
 * Functions newer than Excel 2007 have a prefix in the file ([MS-XLSX] 2.2.2, "future functions"),
 * custom functions of an add-in have `_xldudf_` and an underscore for the point.
 */
const WORKSHEET_ONLY = ["FILTER", "SORT", "SORTBY", "UNIQUE"];
const FUTURE =
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV
   CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
   COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.INV F.TEST
   FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA
   ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST
   NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
   PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
   REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.INV
   T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE
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
const NAMESPACED = /^([A-Z][A-Z0-9]*)\.([A-Z0-9_.]+)$/i;
const STORED_CUSTOM = /^_xldudf_([A-Z0-9]+)_(.+)$/i;
// Functions of Excel itself that have a point in their names without being future functions.
const OWN_POINTS = new Set(["ERROR.TYPE"]);

/** `=BANEN.DOEL("Rijk")` gives `_xldudf_BANEN_DOEL("Rijk")`; `=IFNA(A1,0)` gives `_xlfn.IFNA(A1,0)`. */
export function toStoredFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(PIECES, (piece, name?: string) => {
    if (name === undefined) return piece;
    const future = PREFIX.get(name.toUpperCase());
    if (future !== undefined) return future;
    const custom = NAMESPACED.exec(name);
    if (!custom || OWN_POINTS.has(name.toUpperCase()) || isKnownPoint(name)) return name;
    return `_xldudf_${custom[1]}_${custom[2]?.replaceAll(".", "_")}`;
  });
}

/** The other way, with the `=` in front. Sheets' names and texts stay as they are. */
export function toShownFormula(stored: string): string {
  const shown = stored.replace(PIECES, (piece, name?: string) => {
    if (name === undefined) return piece;
    const custom = STORED_CUSTOM.exec(name);
    return custom ? `${custom[1]}.${custom[2]}` : name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "");
  });
  return "=" + withoutParameterPrefixes(shown);
}

/** Names of LET and LAMBDA carry `_xlpm.` in the file. */
function withoutParameterPrefixes(formula: string): string {
  return formula.includes("_xlpm.") ? formula.replaceAll("_xlpm.", "") : formula;
}

/** `STDEV.S`, `F.DIST.RT` and the like: Excel's own, whose first part is short or statistical. */
function isKnownPoint(name: string): boolean {
  return /^(?:BETA|BINOM|CEILING|CHISQ|CONFIDENCE|COVARIANCE|ERF|ERFC|EXPON|F|FLOOR|FORECAST|GAMMA|GAMMALN|HYPGEOM|ISO|LOGNORM|MODE|NEGBINOM|NETWORKDAYS|NORM|PERCENTILE|PERCENTRANK|POISSON|QUARTILE|RANK|SKEW|STDEV|T|VAR|WEIBULL|WORKDAY|Z)\./i.test(
    name,
  );
}

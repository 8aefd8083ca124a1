/** Excel's language for its own texts, such as `nl-NL`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}

/** Which Excel this is, for the support details: `PC 16.0.17328`. */
export function excelVersion(): string {
  const { platform, version } = Office.context.diagnostics;
  return `${platform} ${version}`;
}

/**
 * Whether custom functions may give data types, such as a number with its format
 * (learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets).
 */
export function knowsDataTypes(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
}

/**
 * Whether a `Double` may bring its number format, in the place of a `FormattedNumber`
 * (learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-19-requirement-set).
 */
export function knowsFormattedDoubles(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.19");
}

/**
 * Whether Excel tells of sheets that are renamed or moved
 * (learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-17-requirement-set).
 */
export function tellsOfSheetNames(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}

/**
 * Whether all that is done in one go can be one step to undo
 * (learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-20-requirement-set).
 */
export function mergesUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Resolves once Excel answers; `false` when the page runs outside Excel. */
export async function officeReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Opens the task pane, where Excel can. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Office's own colours; `undefined` where this Excel does not tell. */
export function officeColours(): { bodyBackgroundColor: string } | undefined {
  // The types promise a theme, but Excel on the web and on the Mac may give none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme && { bodyBackgroundColor: theme.bodyBackgroundColor };
}

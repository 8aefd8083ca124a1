/** The order in which the schema has the elements of a part (ECMA-376, sml.xsd). */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const SHEET_ORDER = words(`
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
  phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
  legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts
  extLst`);
export const SHEET_PROPERTIES_ORDER = words("tabColor outlinePr pageSetUpPr");
export const VIEW_ORDER = words("pane selection pivotSelection extLst");
export const HEADERS_ORDER = words(
  "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
);
export const WORKBOOK_ORDER = words(`
  fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
  smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`);
export const STYLES_ORDER = words(`
  numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`);
export const FONT_ORDER = words(`
  b i strike condense extend outline shadow u vertAlign sz color name family charset scheme`);
export const BORDER_ORDER = words("start end left right top bottom diagonal vertical horizontal");
export const FORMAT_ORDER = words("alignment protection extLst");
export const TABLE_ORDER = words("autoFilter sortState tableColumns tableStyleInfo extLst");

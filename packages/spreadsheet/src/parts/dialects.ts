/** The names by which a package calls things: what all write, and the strict form of the standard. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id`, and what the types of relationships begin with. */
  readonly relations: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
};

/** ISO/IEC 29500 Strict: Excel's "Strict Open XML Spreadsheet". */
export const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  spreadsheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
};

/** An attribute that names a relationship (`r:id`), whichever dialect it is in. */
export const RELATIONS: readonly string[] = [TRANSITIONAL.relations, STRICT.relations];

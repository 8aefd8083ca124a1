import { ArchiveError, type ArchiveFault, type ArchiveLimits } from "spreadsheet/archive";
import { Package, PartError, workbookPart, type WorkbookPart } from "spreadsheet/parts";
import { attribute, child, isTrue, numberIn, type XmlElement } from "spreadsheet/xml";
import { newId, Sheet, Workbook } from "../model";
import {
  aspectsOf,
  copyCells,
  namesOf,
  propertiesOf,
  readDocumentProperties,
  readSettings,
  rememberOriginal,
  settingsOf,
  UnreadableFileError,
  type OriginalSheet,
  type UnreadableReason,
} from "./format";
import {
  readCharts,
  readConditionalFormats,
  readCustomProperties,
  readHyperlinks,
  readLayout,
  readNames,
  readSharedStrings,
  readStyles,
  readTable,
  readTheme,
  RowReader,
  visibilityOf,
  type FileStyles,
} from "./read";
import { recognise, recogniseContents } from "./recognise";

const FAULTS: Readonly<Record<ArchiveFault, UnreadableReason>> = {
  "no-archive": "other",
  "cut-off": "cut-off",
  damaged: "damaged",
  encrypted: "encrypted",
  "too-large": "too-large",
  ambiguous: "damaged",
};

/**
 * Opens an .xlsx or .xlsm: its cells with values, formulas and looks, its tables, charts, names and
 * settings. What the model does not hold stays in the file and is in it again after `saveFile`.
 *
 * @param name the file's name, for the workbook and for errors
 * @param limits of what it may unpack to
 * @throws {UnreadableFileError} when the bytes are no workbook, with what they are instead
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  limits?: ArchiveLimits,
): Promise<Workbook> {
  const other = recognise(bytes);
  if (other) throw new UnreadableFileError(other, name);
  try {
    return open(bytes, name, limits);
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

function unreadable(cause: unknown, name: string): unknown {
  if (cause instanceof ArchiveError)
    return new UnreadableFileError(FAULTS[cause.fault], name, cause.place, { cause });
  if (cause instanceof PartError)
    return new UnreadableFileError("damaged", name, cause.part, { cause });
  // What does not fit in a text, an array or a map.
  if (cause instanceof RangeError) return new UnreadableFileError("too-large", name, "", { cause });
  return cause;
}

function open(bytes: Uint8Array, name: string, limits?: ArchiveLimits): Workbook {
  const pack = Package.open(bytes, limits);
  const part = workbookPart(pack);
  if (!part) throw new UnreadableFileError(recogniseContents(pack), name);
  const workbook = new Workbook();
  workbook.name = name;
  workbook.sheets.length = 0;
  workbook.dateSystem = isTrue(attribute(child(part.root, "workbookPr"), "date1904"))
    ? "1904"
    : "1900";
  workbook.structureProtected = isTrue(
    attribute(child(part.root, "workbookProtection"), "lockStructure"),
  );
  workbook.valuesAreKnown = valuesAreKnown(child(part.root, "calcPr"));
  const reading = readingOf(pack, part, workbook);
  const sheets = part.sheets.map(({ name: own, element, kind, path }): ReadSheet | null =>
    kind === "worksheet" && path !== null ? readSheet(own, element, path, reading) : null,
  );
  workbook.sheets.push(...sheets.flatMap((each) => each?.sheet ?? []));
  finish(workbook, part.root, sheets, name);
  readSettings(pack, part.path, workbook);
  readDocumentProperties(pack, workbook);
  remember(bytes, pack, workbook, sheets);
  return workbook;
}

interface SheetReading {
  readonly pack: Package;
  readonly theme: ReturnType<typeof readTheme>;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly is1904: boolean;
}

function readingOf(pack: Package, { path }: WorkbookPart, workbook: Workbook): SheetReading {
  const part = (kind: string) => pack.related(path, kind);
  const root = (kind: string) => {
    const found = part(kind);
    return found === undefined ? undefined : pack.xml(found);
  };
  const theme = readTheme(root("theme"));
  const styles = readStyles(root("styles"), theme);
  workbook.bodyFont = { ...styles.bodyFont };
  const strings = part("sharedStrings");
  return {
    ...{ pack, theme, styles, is1904: workbook.dateSystem === "1904" },
    strings: strings === undefined ? [] : readSharedStrings(pack, strings),
  };
}

interface ReadSheet {
  readonly sheet: Sheet;
  readonly path: string;
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

function readSheet(
  name: string,
  element: XmlElement,
  path: string,
  reading: SheetReading,
): ReadSheet | null {
  const { pack, theme } = reading;
  const sheet = new Sheet(newId(), name);
  const rows = new RowReader(sheet, reading);
  const frame = pack.xml(path, {
    take: (each) => {
      if (each.local !== "row" || each.parent?.local !== "sheetData") return false;
      rows.read(each);
      return true;
    },
  });
  if (!frame) return null;
  sheet.visibility = visibilityOf(element);
  readLayout(frame, sheet, theme);
  const { differential } = reading.styles;
  sheet.conditionalFormats.push(...readConditionalFormats(frame, { theme, differential }));
  const relations = pack.relationships(path);
  readHyperlinks(frame, relations, sheet);
  for (const { kind, target, isExternal } of relations) {
    if (isExternal || !pack.has(target)) continue;
    if (kind === "table") sheet.tables.push(...[readTable(pack.xml(target))].filter(isThere));
    if (kind === "drawing") sheet.charts.push(...readCharts(pack, target, sheet, theme));
  }
  readCustomProperties(frame, relations, pack, sheet);
  return { sheet, path, shared: rows.shared };
}

const isThere = <T>(value: T | null): value is T => value !== null;

function finish(
  workbook: Workbook,
  root: XmlElement,
  sheets: readonly (ReadSheet | null)[],
  name: string,
): void {
  readNames(
    root,
    sheets.map((each) => each?.sheet ?? null),
    workbook,
  );
  const tab = numberIn(attribute(child(root, "bookViews", "workbookView"), "activeTab")) ?? 0;
  const active =
    sheets[tab]?.sheet ??
    workbook.sheets.find((each) => each.visibility === "Visible") ??
    workbook.sheets[0];
  if (!active) throw new UnreadableFileError("no-worksheet", name);
  workbook.active = active;
}

function remember(
  bytes: Uint8Array,
  pack: Package,
  workbook: Workbook,
  sheets: readonly (ReadSheet | null)[],
): void {
  const originals = new Map<Sheet, OriginalSheet>();
  for (const { sheet, path, shared } of sheets.filter(isThere)) {
    const [cells, aspects] = [copyCells(sheet), aspectsOf(sheet)];
    originals.set(sheet, { name: sheet.name, part: path, cells, shared, aspects });
  }
  rememberOriginal(workbook, {
    ...{ bytes, pack, sheets: originals, active: workbook.active },
    names: namesOf(workbook),
    settings: settingsOf(workbook),
    properties: propertiesOf(workbook),
  });
}

/**
 * Whether what a file holds of formulas was calculated. A writer that does not calculate asks for it
 * at opening; one that did, and asks all the same, says that what it stored is complete.
 */
function valuesAreKnown(calculation: XmlElement | undefined): boolean {
  const completed = attribute(calculation, "calcCompleted");
  if (completed !== undefined) return isTrue(completed);
  return !isTrue(attribute(calculation, "fullCalcOnLoad"));
}

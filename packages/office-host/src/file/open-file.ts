import { parseThemeColors, readXlsx, type Sheet as FileSheet } from "hucre/xlsx";
import { Sheet, newId, Workbook } from "../model";
import { EncryptedWorkbookError } from "./encrypted-workbook-error";
import {
  partText,
  relationshipsOf,
  unpack,
  type Parts,
  readDocumentProperties,
  readSettings,
  child,
  children,
  isTrue,
  parseXml,
  type XmlNode,
  aspectsOf,
  copyCells,
  namesOf,
  propertiesOf,
  rememberOriginal,
  settingsOf,
  type OriginalSheet,
} from "./format";
import { NotAWorkbookError } from "./not-a-workbook-error";
import {
  readCells,
  readConditionalFormats,
  readCharts,
  readCustomProperties,
  readDifferentialStyles,
  readLayout,
  sheetFrame,
  quotedCells,
  styleReader,
  readTable,
  readNames,
  visibilityOf,
} from "./read";

/** The first bytes of an OLE container: a workbook with a password, or one of before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an .xlsx or .xlsm: its cells with values, formulas and looks, its tables, charts, names and
 * settings. What the model does not hold stays in the file and is in it again after `saveFile`.
 *
 * @param name the file's name, for the workbook and for errors
 * @throws {NotAWorkbookError} when the bytes are no workbook, or a damaged one
 * @throws {EncryptedWorkbookError} when it asks for a password
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<Workbook> {
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new EncryptedWorkbookError(name);
  try {
    return await open(bytes, name);
  } catch (cause) {
    throw new NotAWorkbookError(name, { cause });
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Workbook> {
  const parts = unpack(bytes);
  const workbookPart = relationshipsOf(parts, "").find(
    (each) => each.kind === "officeDocument",
  )?.target;
  if (!workbookPart) throw new Error("The package names no workbook.");
  const root = parseXml(partText(parts, workbookPart));
  const entries = sheetEntries(parts, workbookPart, root);
  const worksheets = entries.flatMap((each) => (each.part ? [each.name] : []));
  const file = await readXlsx(bytes, { readStyles: true, sheets: worksheets });
  const workbook = new Workbook();
  workbook.name = name;
  workbook.sheets.length = 0;
  if (file.defaultFont?.name)
    workbook.bodyFont = { name: file.defaultFont.name, size: file.defaultFont.size ?? 11 };
  if (isTrue(child(root, "workbookPr")?.attributes.date1904)) workbook.dateSystem = "1904";
  workbook.structureProtected = isTrue(child(root, "workbookProtection")?.attributes.lockStructure);
  const reading = sheetReading(parts, workbookPart, workbook);
  const sheets = entries.map((entry) => {
    const from = file.sheets.find((each) => each.name === entry.name);
    return entry.part && from ? readSheet(entry, entry.part, from, reading) : null;
  });
  workbook.sheets.push(...sheets.filter((each) => each !== null));
  finishOpening(workbook, root, sheets);
  readSettings(parts, workbook);
  readDocumentProperties(parts, workbook);
  remember(bytes, parts, workbookPart, workbook, entries, sheets);
  return workbook;
}

interface SheetEntry {
  readonly name: string;
  readonly node: XmlNode;
  /** `null` for a chart sheet or the like, which stays in the file. */
  readonly part: string | null;
}

function sheetEntries(parts: Parts, workbookPart: string, root: XmlNode): SheetEntry[] {
  const relations = relationshipsOf(parts, workbookPart);
  return children(child(root, "sheets"), "sheet").map((node) => {
    const relation = relations.find((each) => each.id === node.attributes.id);
    const part =
      relation?.kind === "worksheet" && parts.has(relation.target) ? relation.target : null;
    return { name: node.attributes.name ?? "", node, part };
  });
}

interface SheetReading {
  readonly parts: Parts;
  readonly theme: readonly string[];
  readonly stylesXml: string;
  readonly differentialStyles: ReturnType<typeof readDifferentialStyles>;
  readonly style: ReturnType<typeof styleReader>;
  readonly is1904: boolean;
}

function sheetReading(parts: Parts, workbookPart: string, workbook: Workbook): SheetReading {
  const relations = relationshipsOf(parts, workbookPart);
  const text = (kind: string) =>
    partText(parts, relations.find((each) => each.kind === kind)?.target ?? "");
  const themeXml = text("theme");
  const theme = themeXml === "" ? [] : parseThemeColors(themeXml);
  const stylesXml = text("styles");
  return {
    parts,
    theme,
    stylesXml,
    differentialStyles: readDifferentialStyles(stylesXml, theme),
    style: styleReader(theme),
    is1904: workbook.dateSystem === "1904",
  };
}

function readSheet(entry: SheetEntry, part: string, from: FileSheet, reading: SheetReading): Sheet {
  const { parts, theme } = reading;
  const sheet = new Sheet(newId(), entry.name);
  const xml = partText(parts, part);
  const frame = sheetFrame(xml);
  sheet.visibility = visibilityOf(entry.node);
  readLayout(frame, sheet, theme);
  for (const [row, { height, hidden }] of from.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden) sheet.hiddenRows.add(row);
  }
  readCells(from, sheet, { ...reading, isQuoted: quotedCells(xml, reading.stylesXml) });
  sheet.conditionalFormats.push(...readConditionalFormats(frame, reading));
  const relations = relationshipsOf(parts, part);
  for (const { kind, target } of relations) {
    if (kind === "table")
      sheet.tables.push(...[readTable(partText(parts, target))].flatMap((each) => each ?? []));
    if (kind === "drawing") sheet.charts.push(...readCharts(parts, target, sheet, theme));
  }
  readCustomProperties(frame, relations, parts, sheet);
  return sheet;
}

function finishOpening(workbook: Workbook, root: XmlNode, sheets: readonly (Sheet | null)[]): void {
  readNames(root, sheets, workbook);
  const tab = Number(child(root, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  const active =
    sheets[tab] ??
    workbook.sheets.find((each) => each.visibility === "Visible") ??
    workbook.sheets[0];
  if (!active) throw new Error("The workbook has no worksheet.");
  workbook.active = active;
}

function remember(
  bytes: Uint8Array,
  parts: Parts,
  workbookPart: string,
  workbook: Workbook,
  entries: readonly SheetEntry[],
  sheets: readonly (Sheet | null)[],
): void {
  const originals = new Map<Sheet, OriginalSheet>();
  entries.forEach(({ name, part }, index) => {
    const sheet = sheets[index];
    if (sheet && part)
      originals.set(sheet, { name, part, cells: copyCells(sheet), aspects: aspectsOf(sheet) });
  });
  rememberOriginal(workbook, {
    bytes,
    parts,
    workbookPart,
    sheets: originals,
    active: workbook.active,
    names: namesOf(workbook),
    settings: settingsOf(workbook),
    properties: propertiesOf(workbook),
  });
}

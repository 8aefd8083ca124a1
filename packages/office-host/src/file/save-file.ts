import type { Sheet, Workbook } from "../model";
import {
  addContentType,
  addRelationship,
  freePath,
  pack,
  partText,
  relationshipsOf,
  removePart,
  removeRelationships,
  setPartText,
  unpack,
  type Parts,
  writeDocumentProperties,
  writeSettings,
  child,
  children,
  parseXml,
  originalOf,
  type Original,
} from "./format";
import {
  bytesOf,
  openInEngine,
  changesList,
  changesNothing,
  needsEngine,
  planSaving,
  type SavingPlan,
  prepareWithEngine,
  type EngineWork,
} from "./write/engine";
import { quotedStyles, spillMark } from "./write/cells";
import { removeUnreachable, writeSheet, writeWorkbookPart } from "./write";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the changes are written into. */
interface Base {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly workbookPart: string;
  /** The sheets as the workbook's part lists them. */
  readonly listed: readonly (Sheet | null)[];
  readonly gone: ReadonlySet<number>;
}

/**
 * The workbook as an .xlsx. A workbook that was opened from a file is that file with what changed
 * written into it: every other part, and every other cell, stays as it was to the byte.
 * Formulas are stored with the values they last gave, and Excel is told to recalculate.
 */
export async function saveFile(workbook: Workbook): Promise<Uint8Array> {
  const original = originalOf(workbook);
  const plan = planSaving(workbook, original);
  if (original && changesNothing(plan)) return new Uint8Array(original.bytes);
  const base = original ? baseOfFile(workbook, original) : await emptyBase();
  const before: Parts = new Map(base.parts);
  const work = needsEngine(plan) ? await prepareWithEngine(base.bytes, workbook, plan) : null;
  const sheetParts = registerSheets(base, plan);
  writeSheets(base, workbook, plan, work, sheetParts);
  if (changesList(plan)) writeList(base, workbook, plan, original, sheetParts);
  if (plan.formulasChanged) removeCalculationChain(base);
  if (plan.settingsChanged) writeSettings(base.parts, base.workbookPart, workbook);
  if (plan.propertiesChanged) writeDocumentProperties(base.parts, workbook);
  removeUnreachable(base.parts, before);
  return pack(base.parts);
}

function baseOfFile(workbook: Workbook, { bytes, parts, workbookPart, sheets }: Original): Base {
  const bySheetPart = new Map([...sheets].map(([sheet, { part }]) => [part, sheet]));
  const listedParts = listedSheetParts(parts, workbookPart);
  const gone = new Set<number>();
  const listed = listedParts.map((part, index) => {
    const sheet = bySheetPart.get(part) ?? null;
    if (!sheet || workbook.sheets.includes(sheet)) return sheet;
    gone.add(index);
    return null;
  });
  return { bytes, parts: new Map(parts), workbookPart, listed, gone };
}

/** Excelize's empty workbook, whose one sheet makes room for those of the model. */
async function emptyBase(): Promise<Base> {
  const bytes = bytesOf(await openInEngine(null));
  const parts = unpack(bytes);
  const workbookPart =
    relationshipsOf(parts, "").find((each) => each.kind === "officeDocument")?.target ?? "";
  // They say that excelize's author made it, in 2006.
  for (const { kind, target } of relationshipsOf(parts, ""))
    if (kind === "core-properties" || kind === "extended-properties") {
      removeRelationships(parts, "", target);
      removePart(parts, target);
    }
  return { bytes, parts, workbookPart, listed: [null], gone: new Set([0]) };
}

function listedSheetParts(parts: Parts, workbookPart: string): string[] {
  const relations = relationshipsOf(parts, workbookPart);
  return children(child(parseXml(partText(parts, workbookPart)), "sheets"), "sheet").map(
    ({ attributes }) => relations.find((each) => each.id === attributes.id)?.target ?? "",
  );
}

/** Makes room for new sheets, and takes the parts of those that are gone out of the workbook. */
function registerSheets({ parts, workbookPart, gone }: Base, plan: SavingPlan): Map<Sheet, string> {
  const listed = listedSheetParts(parts, workbookPart);
  for (const index of gone) removeRelationships(parts, workbookPart, listed[index] ?? "");
  const sheetParts = new Map<Sheet, string>();
  for (const { sheet, original } of plan.sheets) {
    const path = original?.part ?? freePath(parts, "xl/worksheets/sheet", ".xml");
    sheetParts.set(sheet, path);
    if (original) continue;
    parts.set(path, new Uint8Array());
    addContentType(parts, path, `${SPREADSHEET}.worksheet+xml`);
    addRelationship(parts, workbookPart, `${RELATIONS}/worksheet`, path);
  }
  return sheetParts;
}

function writeSheets(
  { parts, workbookPart }: Base,
  workbook: Workbook,
  plan: SavingPlan,
  work: EngineWork | null,
  sheetParts: ReadonlyMap<Sheet, string>,
): void {
  const quoted = quotedStyles(parts, work ? writeStyles(parts, workbookPart, work) : "");
  for (const each of plan.sheets) {
    const isTouched = each.cells.length > 0 || each.aspects.size > 0 || plan.activated;
    if (!isTouched) continue;
    writeSheet(each, sheetParts.get(each.sheet) ?? "", work?.sheets.get(each.sheet), {
      parts,
      workbook,
      activated: plan.activated,
      differentialOf: (format) => work?.differentialOf.get(format) ?? 0,
      spillMark: () => spillMark(parts, workbookPart),
      styleOf: (cell) => {
        const style = work?.styleOf.get(cell);
        return style !== undefined && cell.after?.quoted ? quoted(style) : style;
      },
    });
  }
}

/** Excelize adds to the styles and leaves those that are there their numbers. */
function writeStyles(parts: Parts, workbookPart: string, { styles }: EngineWork): string {
  const old = relationshipsOf(parts, workbookPart).find((each) => each.kind === "styles")?.target;
  const path = old ?? "xl/styles.xml";
  if (old === undefined) {
    addContentType(parts, path, `${SPREADSHEET}.styles+xml`);
    addRelationship(parts, workbookPart, `${RELATIONS}/styles`, path);
  }
  setPartText(parts, path, styles);
  return path;
}

function writeList(
  { parts, workbookPart, listed, gone }: Base,
  workbook: Workbook,
  plan: SavingPlan,
  original: Original | undefined,
  sheetParts: ReadonlyMap<Sheet, string>,
): void {
  const xml = partText(parts, workbookPart);
  const relations = relationshipsOf(parts, workbookPart);
  let id = Math.max(0, ...[...xml.matchAll(/\ssheetId="(\d+)"/g)].map((each) => Number(each[1])));
  const added = new Map(
    plan.sheets
      .filter((each) => !each.original)
      .map(({ sheet }) => {
        const relation = relations.find((each) => each.target === sheetParts.get(sheet))?.id ?? "";
        return [sheet, { id: String(++id), relation }];
      }),
  );
  const written = writeWorkbookPart(xml, {
    workbook,
    listed,
    gone,
    added,
    namesChanged: plan.namesChanged || original === undefined,
    printChanged: new Set(
      plan.sheets.filter((each) => each.aspects.has("print")).map((each) => each.sheet),
    ),
    recalculate: plan.sheets.some((each) => each.cells.length > 0),
  });
  setPartText(parts, workbookPart, written);
}

/** Excel makes it anew; one that names a cell without a formula makes it repair the file. */
function removeCalculationChain({ parts, workbookPart }: Base): void {
  const chain = relationshipsOf(parts, workbookPart).find((each) => each.kind === "calcChain");
  if (!chain) return;
  removeRelationships(parts, workbookPart, chain.target);
  removePart(parts, chain.target);
}

import { removeUnreachable, workbookPart, type Package } from "spreadsheet/parts";
import type { Sheet, Workbook } from "../model";
import { originalOf, writeDocumentProperties, writeSettings, type Original } from "./format";
import {
  changesList,
  changesNothing,
  emptyPackage,
  emptySheet,
  openStyles,
  planSaving,
  StylesWriter,
  writeSheet,
  writeWorkbookPart,
  type SavingPlan,
} from "./write";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** What the changes are written into. */
interface Base {
  readonly pack: Package;
  readonly workbookPath: string;
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
  const before = original?.pack ?? emptyPackage();
  const base = baseOf(before.copy(), workbook, original);
  const { pack, workbookPath } = base;
  const added = addSheets(base, plan);
  const styles = new StylesWriter(pack, workbookPath, workbook.bodyFont);
  const context = { pack, workbookPath, workbook, styles, activated: plan.activated };
  for (const each of plan.sheets) {
    const path = each.original?.part ?? added.get(each.sheet)?.path;
    const isTouched = each.cells.length > 0 || each.aspects.size > 0 || plan.activated;
    if (isTouched && path !== undefined) writeSheet(each, path, context);
  }
  styles.save();
  if (!original) openStyles(pack, workbookPath);
  if (changesList(plan)) writeList(base, workbook, plan, original, added);
  if (plan.formulasChanged) removeCalculationChain(base);
  if (plan.settingsChanged) writeSettings(pack, workbookPath, workbook);
  if (plan.propertiesChanged) writeDocumentProperties(pack, workbook);
  removeUnreachable(pack, before);
  return pack.toBytes();
}

function baseOf(pack: Package, workbook: Workbook, original: Original | undefined): Base {
  const part = workbookPart(pack);
  if (!part) throw new Error("The package has no workbook.");
  const byPath = new Map(
    [...(original?.sheets ?? [])].map(([sheet, { part: path }]) => [path, sheet]),
  );
  const gone = new Set<number>();
  const listed = part.sheets.map(({ path }, index) => {
    const sheet = byPath.get(path ?? "") ?? null;
    if (!sheet || workbook.sheets.includes(sheet)) return sheet;
    gone.add(index);
    pack.unrelate(part.path, ({ target, kind }) => kind === "worksheet" && target === path);
    return null;
  });
  return { pack, workbookPath: part.path, listed, gone };
}

interface AddedSheet {
  readonly path: string;
  readonly relation: string;
}

/** Makes room for new sheets. */
function addSheets({ pack, workbookPath }: Base, plan: SavingPlan): Map<Sheet, AddedSheet> {
  const added = new Map<Sheet, AddedSheet>();
  for (const { sheet, original } of plan.sheets) {
    if (original) continue;
    const path = pack.freePath("xl/worksheets/sheet", ".xml");
    pack.writeText(path, emptySheet(pack.dialect.main, pack.dialect.relations));
    pack.declare(path, WORKSHEET);
    added.set(sheet, { path, relation: pack.relate(workbookPath, "worksheet", path) });
  }
  return added;
}

function writeList(
  { pack, workbookPath, listed, gone }: Base,
  workbook: Workbook,
  plan: SavingPlan,
  original: Original | undefined,
  added: ReadonlyMap<Sheet, AddedSheet>,
): void {
  const part = pack.edit(workbookPath);
  writeWorkbookPart(part, {
    ...{ workbook, listed, gone, relations: pack.dialect.relations },
    added: new Map([...added].map(([sheet, { relation }]) => [sheet, relation])),
    namesChanged: plan.namesChanged || original === undefined,
    printChanged: new Set(
      plan.sheets.filter((each) => each.aspects.has("print")).map((each) => each.sheet),
    ),
    recalculate: plan.sheets.some((each) => each.cells.length > 0),
  });
  part.save();
}

/** Excel makes it anew; one that names a cell without a formula makes it repair the file. */
function removeCalculationChain({ pack, workbookPath }: Base): void {
  const chain = pack.related(workbookPath, "calcChain");
  if (chain === undefined) return;
  pack.unrelate(workbookPath, ({ kind }) => kind === "calcChain");
  pack.remove(chain);
}

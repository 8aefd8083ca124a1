import type { Sheet, Workbook } from "../../../model";
import { namesOf, propertiesOf, settingsOf, type Original, type OriginalSheet } from "../../format";
import { changedAspects, changedCells, type Aspect, type ChangedCell } from "./what-changed";

/** What is to be written of one sheet. */
export interface SheetPlan {
  readonly sheet: Sheet;
  /** `undefined` for a sheet that the file does not have. */
  readonly original: OriginalSheet | undefined;
  readonly aspects: ReadonlySet<Aspect>;
  readonly cells: readonly ChangedCell[];
}

export interface SavingPlan {
  readonly sheets: readonly SheetPlan[];
  /** Parts of sheets that are gone. */
  readonly gone: readonly string[];
  readonly renamed: boolean;
  readonly reordered: boolean;
  readonly activated: boolean;
  readonly namesChanged: boolean;
  readonly settingsChanged: boolean;
  readonly propertiesChanged: boolean;
  /** A formula came, went or changed. */
  readonly formulasChanged: boolean;
}

export function planSaving(workbook: Workbook, original: Original | undefined): SavingPlan {
  const sheets = workbook.sheets.map((sheet): SheetPlan => {
    const before = original?.sheets.get(sheet);
    return {
      sheet,
      original: before,
      aspects: changedAspects(sheet, before),
      cells: changedCells(sheet, before),
    };
  });
  const old = [...(original?.sheets.keys() ?? [])];
  const stayed = workbook.sheets.filter((each) => original?.sheets.has(each));
  const left = old.filter((each) => workbook.sheets.includes(each));
  return {
    sheets,
    gone: old.flatMap((each) =>
      left.includes(each) ? [] : [original?.sheets.get(each)?.part ?? ""],
    ),
    renamed: stayed.some((each) => original?.sheets.get(each)?.name !== each.name),
    reordered: stayed.some((each, index) => each !== left[index]),
    activated: workbook.active !== original?.active,
    namesChanged: namesOf(workbook) !== (original?.names ?? "[]"),
    settingsChanged: settingsOf(workbook) !== (original?.settings ?? "[]"),
    propertiesChanged: propertiesOf(workbook) !== (original?.properties ?? "[]"),
    formulasChanged: sheets.some((each) =>
      each.cells.some((cell) => cell.before?.formula !== cell.after?.formula || !sameSpill(cell)),
    ),
  };
}

/** Whether the list of sheets or what belongs to it is to be written. */
export function changesList(plan: SavingPlan): boolean {
  return (
    plan.gone.length > 0 ||
    plan.renamed ||
    plan.reordered ||
    plan.activated ||
    plan.namesChanged ||
    plan.sheets.some(
      ({ original, aspects, cells }) =>
        !original || aspects.has("print") || aspects.has("visibility") || cells.length > 0,
    )
  );
}

export function changesNothing(plan: SavingPlan): boolean {
  return (
    !changesList(plan) &&
    !plan.settingsChanged &&
    !plan.propertiesChanged &&
    plan.sheets.every(({ aspects }) => aspects.size === 0)
  );
}

function sameSpill({ before, after }: ChangedCell): boolean {
  return JSON.stringify(before?.spill) === JSON.stringify(after?.spill);
}

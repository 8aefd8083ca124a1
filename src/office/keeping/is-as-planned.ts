import type { Inventory } from "./inventory";
import type { SheetsPlan } from "./planned-sheet";

/**
 * Whether nothing came in between: what the workbook has now leads to the same plan, and every sheet
 * is called what it was, as formulas and links name them.
 */
export function isAsPlanned(plan: SheetsPlan, now: Inventory): boolean {
  return essence(plan, plan.from) === essence(plan.again(now), now);
}

/** What a plan does, of which drafts that are to go are no part: ours may be among them by now. */
function essence(
  { sheets, following, deleted, removals, abandoned }: SheetsPlan,
  inventory: Inventory,
): string {
  return JSON.stringify({
    sheets: sheets.map(({ place, carried, lost }) => ({ place, carried, lost })),
    following: following.sheets.map(({ sheet, cells }) => ({ id: sheet.id, cells })),
    names: inventory.sheets
      .filter(({ id }) => !abandoned.includes(id))
      .map(({ id, name }) => ({ id, name })),
    definedNames: following.names,
    deleted,
    removals,
  });
}

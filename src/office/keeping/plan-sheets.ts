import type { Removal } from "../../domain/findings";
import type { SheetDescription } from "../../report/description";
import { followingFormulas, type Following, type FollowingFormulas } from "./following-formulas";
import type { Inventory } from "./inventory";
import { keptCells, type KeptCells, type LostCell } from "./kept-cells";
import { isDraftMark } from "../excel";
import { placeSheets } from "./place-sheets";
import type { PlannedSheet, SheetsPlan } from "./planned-sheet";
import { readRecord } from "./sheet-record";
import { thingsAdded } from "./things-added";

/**
 * Decides what comes where in a workbook that has this; nothing is written yet.
 *
 * @param restored for each sheet cells of the user's that come back over ours
 */
export function planSheets(
  descriptions: readonly SheetDescription[],
  inventory: Inventory,
  restored: readonly (readonly LostCell[])[] = [],
): SheetsPlan {
  const places = placeSheets(descriptions, inventory);
  const keptOn = new Map<string, KeptCells>();
  const sheets = descriptions.flatMap((description, index): PlannedSheet | [] => {
    const place = places[index];
    if (!place) return [];
    const { replaces } = place;
    const planned = { description, place, restored: restored[index] ?? [] };
    if (!replaces?.contents) return { ...planned, carried: [], lost: [] };
    const kept = keptCells(replaces.contents, readRecord(replaces.record), description);
    keptOn.set(replaces.id, kept);
    return { ...planned, carried: kept.carried, lost: kept.lost };
  });
  const replaced = sheets.flatMap(({ place }) => place.replaces ?? []);
  const { sheets: formulas, names } = followingFormulas(inventory, replaced);
  const staying = formulas.map((each) => thoseThatStay(each, keptOn)).filter(hasCells);
  const following: Following = { names, sheets: staying.filter(({ sheet }) => !sheet.protected) };
  const refused = staying.filter(({ sheet }) => sheet.protected);
  return {
    ...{ sheets, following, deleted: [] },
    abandoned: inventory.sheets.filter(({ mark }) => isDraftMark(mark)).map(({ id }) => id),
    removals: [...sheets.flatMap(removalOf), ...refused.map(broken)],
    from: inventory,
    again: (now) => planSheets(descriptions, now, restored),
  };
}

/** Of a sheet that is replaced itself only what is carried over. */
function thoseThatStay(
  { sheet, cells }: FollowingFormulas,
  keptOn: ReadonlyMap<string, KeptCells>,
): FollowingFormulas {
  const kept = keptOn.get(sheet.id);
  return { sheet, cells: kept ? cells.filter(({ address }) => kept.cells.has(address)) : cells };
}

const hasCells = ({ cells }: FollowingFormulas): boolean => cells.length > 0;

/** Formulas on a protected sheet cannot be entered again. */
function broken({ sheet, cells }: FollowingFormulas): Removal {
  const formulas = cells.map(({ address }) => address);
  return { sheet: sheet.name, cells: [], things: [], formulas };
}

function removalOf({ place: { replaces }, lost }: PlannedSheet): Removal | [] {
  if (replaces === null) return [];
  const things = thingsAdded(replaces);
  if (lost.length === 0 && things.length === 0) return [];
  const cells = lost.map(({ address }) => address);
  return { sheet: replaces.name, cells, things, formulas: [] };
}

import type { RemovedThing, Removal } from "../domain/removal";
import type { SheetDescription } from "../report/sheetdescription";
import { followingFormulas, type Following, type FollowingFormulas } from "./followingformulas";
import type { Inventory, PresentSheet } from "./inventory";
import { keptCells, type KeptCells } from "./keptcells";
import { isDraftMark } from "./ourmark";
import { placeSheets } from "./placesheets";
import type { PlannedSheet, SheetsPlan } from "./plannedsheet";
import { readRecord } from "./sheetrecord";

/** Decides what comes where in a workbook that has this; nothing is written yet. */
export function planSheets(
  descriptions: readonly SheetDescription[],
  inventory: Inventory,
): SheetsPlan {
  const places = placeSheets(descriptions, inventory);
  const keptOn = new Map<string, KeptCells>();
  const sheets = descriptions.flatMap((description, index): PlannedSheet | [] => {
    const place = places[index];
    if (!place) return [];
    const { replaces } = place;
    if (!replaces?.contents) return { description, place, carried: [], lost: [] };
    const kept = keptCells(replaces.contents, readRecord(replaces.record), description);
    keptOn.set(replaces.id, kept);
    return { description, place, carried: kept.carried, lost: kept.lost };
  });
  const replaced = sheets.flatMap(({ place }) => place.replaces ?? []);
  const { sheets: formulas, names } = followingFormulas(inventory, replaced);
  const staying = formulas.map((each) => thoseThatStay(each, keptOn)).filter(hasCells);
  const following: Following = { names, sheets: staying.filter(({ sheet }) => !sheet.protected) };
  const refused = staying.filter(({ sheet }) => sheet.protected);
  return {
    ...{ sheets, following },
    abandoned: inventory.sheets.filter(({ mark }) => isDraftMark(mark)).map(({ id }) => id),
    removals: [...sheets.flatMap(removalOf), ...refused.map(broken)],
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
  const things = thingsOf(replaces);
  if (lost.length === 0 && things.length === 0) return [];
  const cells = lost.map(({ address }) => address);
  return { sheet: replaces.name, cells, things, formulas: [] };
}

/** Of what the user added only cells can be carried over. */
function thingsOf({ record, charts, tables }: PresentSheet): RemovedThing[] {
  const written = readRecord(record);
  if (written === null) return [];
  return [
    ...(charts.some((name) => !written.charts.includes(name)) ? (["chart"] as const) : []),
    ...(tables.length > written.tables ? (["table"] as const) : []),
  ];
}

import type { Removal } from "../../domain/findings";
import { followingFormulas } from "./following-formulas";
import type { Inventory, PresentSheet } from "./inventory";
import { addedCells } from "./kept-cells";
import { readRecord } from "./sheet-record";
import { thingsAdded } from "./things-added";

/** What of the user's own goes when sheets of ours are deleted, and which formulas lose their cells. */
export function planDeletions(deleted: readonly PresentSheet[], inventory: Inventory): Removal[] {
  const isDeleted = (sheet: PresentSheet) => deleted.some(({ id }) => id === sheet.id);
  const added = deleted.map((sheet): Removal => {
    const cells = sheet.contents ? addedCells(sheet.contents, readRecord(sheet.record)) : [];
    return { sheet: sheet.name, cells, things: thingsAdded(sheet), formulas: [] };
  });
  const { sheets } = followingFormulas(inventory, deleted);
  const broken = sheets
    .filter(({ sheet }) => !isDeleted(sheet))
    .map(({ sheet, cells }): Removal => {
      const theirs = addressesOfUser(sheet);
      const formulas = cells.map(({ address }) => address).filter(theirs);
      return { sheet: sheet.name, cells: [], things: [], formulas };
    });
  return [...added, ...broken].filter(
    ({ cells, things, formulas }) => cells.length + things.length + formulas.length > 0,
  );
}

/** Tells which cells of a sheet are the user's own: on a sheet of ours those that they added. */
function addressesOfUser({ mark, contents, record }: PresentSheet): (address: string) => boolean {
  if (mark === null || contents === null) return () => mark === null;
  const added = new Set(addedCells(contents, readRecord(record)));
  return (address) => added.has(address);
}

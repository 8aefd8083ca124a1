import type { EventName, EventRegister } from "../batch/protocol";
import {
  areaAddress,
  type Area,
  type Sheet,
  type ChangeSource,
  type Workbook,
  type WorkbookChange,
} from "../model";
import { MessageCategory, type RichApiEntry } from "./message";

/** Excel's numbers for its events. */
const numbers: Readonly<Record<EventName, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  WorkbookActivated: 28,
  FormulaChanged: 23,
  SingleClicked: 18,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
};

const WORKBOOK = "Workbook";

/** Tells the add-in what happened in the workbook, as far as it asked. */
export class Events implements EventRegister {
  readonly #asked = new Map<string, number>();
  readonly #names = new WeakMap<Sheet, string>();
  #active: Sheet;

  constructor(
    readonly workbook: Workbook,
    readonly send: (entry: RichApiEntry) => void,
  ) {
    this.#active = workbook.active;
    for (const sheet of workbook.sheets) this.#names.set(sheet, sheet.name);
    workbook.onChange((change) => this.#changed(change));
  }

  add(event: EventName, targetId: string): void {
    const key = `${event} ${targetId}`;
    this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
  }

  remove(event: EventName, targetId: string): void {
    const key = `${event} ${targetId}`;
    const left = (this.#asked.get(key) ?? 0) - 1;
    if (left > 0) this.#asked.set(key, left);
    else this.#asked.delete(key);
  }

  /** Fires for each of the targets that somebody listens to. */
  fire(event: EventName, targets: readonly string[], details: object): void {
    for (const target of targets) {
      if (this.#asked.has(`${event} ${target}`))
        this.send([MessageCategory.event, numbers[event], target, JSON.stringify(details)]);
    }
  }

  #changed(change: WorkbookChange): void {
    const { sheet } = change;
    const both = [sheet.id, WORKBOOK];
    const named = { worksheetId: sheet.id, source: "Local" };
    switch (change.kind) {
      case "cells":
        return this.#cellsChanged(sheet, change.area, change.source);
      case "calculated":
        return this.fire("Calculated", both, { ...named, address: areaAddress(change.area) });
      case "selected":
        return this.fire("SelectionChanged", both, {
          ...named,
          address: areaAddress(this.workbook.selection),
        });
      case "sheetAdded":
        this.#names.set(sheet, sheet.name);
        return this.fire("Added", [WORKBOOK], named);
      case "sheetDeleted":
        return this.fire("Deleted", [WORKBOOK], named);
      case "sheetMoved":
        return this.fire("Moved", [WORKBOOK], named);
      case "sheetRenamed":
        return this.#renamed(sheet, named);
      case "sheetActivated":
        return this.#activated(sheet);
    }
  }

  #cellsChanged(sheet: Sheet, area: Area, source: ChangeSource): void {
    const address = areaAddress(area);
    const details = {
      worksheetId: sheet.id,
      address,
      // An event's `getRange` asks the host for it again.
      referenceId: `${sheet.id}!${address}`,
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
    };
    this.fire("DataChanged", [sheet.id, WORKBOOK], details);
    for (const { id, area: own } of sheet.tables) {
      const touched =
        own.top <= area.bottom &&
        area.top <= own.bottom &&
        own.left <= area.right &&
        area.left <= own.right;
      if (touched) this.fire("TableChanged", [id, sheet.id, WORKBOOK], { ...details, tableId: id });
    }
  }

  #renamed(sheet: Sheet, named: object): void {
    const nameBefore = this.#names.get(sheet) ?? sheet.name;
    this.#names.set(sheet, sheet.name);
    const details = { ...named, nameBefore, nameAfter: sheet.name };
    this.fire("NameChanged", [sheet.id, WORKBOOK], details);
  }

  #activated(sheet: Sheet): void {
    const left = this.#active;
    this.#active = sheet;
    if (left !== sheet) this.fire("Deactivated", [left.id, WORKBOOK], { worksheetId: left.id });
    this.fire("Activated", [sheet.id, WORKBOOK], { worksheetId: sheet.id });
  }
}

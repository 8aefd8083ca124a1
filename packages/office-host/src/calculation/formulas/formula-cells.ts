import { placeKey, type Place } from "../engine";
import type { FormulaCell } from "./formula-cell";

/** The formulas of a workbook, found by their cell and by the cells they spill into. */
export class FormulaCells {
  readonly #byPlace = new Map<string, FormulaCell>();
  readonly #owners = new Map<string, FormulaCell>();
  readonly #blocked = new Set<FormulaCell>();

  get(place: Place): FormulaCell | undefined {
    return this.#byPlace.get(placeKey(place));
  }

  add(cell: FormulaCell): void {
    this.#byPlace.set(placeKey(cell.place), cell);
  }

  delete(cell: FormulaCell): void {
    this.#byPlace.delete(placeKey(cell.place));
    this.#blocked.delete(cell);
  }

  all(): readonly FormulaCell[] {
    return [...this.#byPlace.values()];
  }

  /** Formulas that find no room for what they give. */
  get blocked(): readonly FormulaCell[] {
    return [...this.#blocked];
  }

  /** Call it when a formula's `blocked` changed. */
  noteBlocked(cell: FormulaCell): void {
    if (cell.blocked) this.#blocked.add(cell);
    else this.#blocked.delete(cell);
  }

  /** The formula that spills into a cell; not the one that stands in it. */
  owner(place: Place): FormulaCell | undefined {
    return this.#owners.get(placeKey(place));
  }

  own(place: Place, owner: FormulaCell): void {
    this.#owners.set(placeKey(place), owner);
  }

  disown(place: Place): void {
    this.#owners.delete(placeKey(place));
  }
}

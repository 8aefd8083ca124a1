import { isCellError, isEntity, scalarOf, type Scalar, type Workbook } from "../model";
import { isMatrix, placeKey, type Engine, type FormulaResult, type Place } from "./engine";
import type { FormulaCell, FormulaCells } from "./formulas";

/** What formulas gave when a workbook was opened, against what its file knows of them. */
export class FirstValues {
  /** Formulas that call custom functions, and what follows from them: only the add-in knows those. */
  readonly #ofAddin: ReadonlySet<string>;

  /** Once the engine knows all formulas. */
  constructor(
    private readonly workbook: Workbook,
    private readonly formulas: FormulaCells,
    engine: Engine,
  ) {
    const calling = formulas
      .all()
      .filter(({ translation, unfound }) => translation.calls > 0 || unfound);
    const places = calling.map(({ place }) => place);
    this.#ofAddin = new Set([...places, ...engine.followersOf(places)].map(placeKey));
  }

  /** Whether the file knows another value of a formula than the engine gives. */
  differs(cell: FormulaCell, result: FormulaResult): boolean {
    const { place, sheet } = cell;
    if (!this.workbook.valuesAreKnown || this.#ofAddin.has(placeKey(place)) || !sheet) return false;
    const own = sheet.cell(place.row, place.column);
    // A writer that does not calculate leaves the value out.
    if (!own || own.value === null || cell.typed) return false;
    const rows = isMatrix(result) ? result : [[result]];
    const [height, width] = [rows.length, rows[0]?.length ?? 0];
    const spill = own.spill ?? { rows: 1, columns: 1 };
    if (spill.rows !== height || spill.columns !== width) return true;
    return rows.some((row, down) =>
      row.some((given, across) => {
        const known = sheet.value(place.row + down, place.column + across);
        return !isSame(known, scalarOf(given));
      }),
    );
  }

  /** Marks what formulas give now: it is not a change. */
  remember(): void {
    for (const { place, sheet, spill } of this.formulas.all()) {
      if (!sheet || this.#ofAddin.has(placeKey(place))) continue;
      const { top, left, bottom, right } = spill ?? areaOf(place);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const cell = sheet.cell(row, column);
          if (!cell) continue;
          cell.first = { value: cell.value, ...(cell.spill ? { spill: { ...cell.spill } } : {}) };
        }
    }
  }
}

const areaOf = ({ row, column }: Place) => ({ top: row, left: column, bottom: row, right: column });

/** Programs differ in the last digits of what they calculate. */
const PRECISION = 1e-9;

function isSame(known: Scalar, given: Scalar): boolean {
  const [one, other] = [known, given].map((each) => (isEntity(each) ? each.text : each));
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one), Math.abs(other));
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  // A formula that gives a blank is stored as 0 or as empty text.
  return one === other || (other === null && (one === 0 || one === ""));
}

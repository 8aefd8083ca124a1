import { MAX_COLUMNS, type Area } from "./area";
import type { Cell } from "./cell";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import { defaultPageLayout, type PageLayout } from "./page-layout";
import type { Scalar } from "./scalar";
import type { CellStyle } from "./style";
import type { Table } from "./table";

/** A remark on a cell, or an answer to one. */
export interface Comment {
  readonly id: string;
  content: string;
  readonly cell?: Area;
  /** When it was made, as ISO 8601. */
  readonly created?: string;
  resolved?: boolean;
  replies?: Comment[];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet. Values and formulas are set through `Workbook.edit`, so that they recalculate. */
export class Sheet {
  visibility: Visibility = "Visible";
  showGridlines = true;
  /** `#RRGGBB`, or `""` for none. */
  tabColor = "";
  protected = false;
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  /** Pictures, text boxes and drawings. */
  readonly shapes: { readonly id: string; readonly name: string }[] = [];
  readonly comments: Comment[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly merges: Area[] = [];
  readonly customProperties = new Map<string, string>();
  /** Points, by column; a column not in here has the standard width. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Points, by row. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  pageLayout: PageLayout = defaultPageLayout();
  /** Points: Excel's 64 pixels and 20 pixels. */
  standardWidth = 48;
  standardHeight = 15;
  readonly #cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    /** Change it through `Workbook.renameSheet`. */
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.#cells.get(row * MAX_COLUMNS + column);
  }

  /** The cell, made when it is not there yet. */
  ensureCell(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS + column;
    let cell = this.#cells.get(key);
    if (!cell) this.#cells.set(key, (cell = { value: null }));
    return cell;
  }

  deleteCell(row: number, column: number): void {
    this.#cells.delete(row * MAX_COLUMNS + column);
  }

  value(row: number, column: number): Scalar {
    return this.cell(row, column)?.value ?? null;
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    const cell = this.ensureCell(row, column);
    cell.style = { ...cell.style, ...style };
  }

  /** Every cell that exists, in no promised order. */
  *cells(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell };
    }
  }

  /**
   * The smallest area that holds every cell with content, or also every styled one.
   *
   * @param within leaves out all other cells
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let area: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const { row, column, cell } of this.cells()) {
      if (cell.value === null && cell.formula === undefined && (valuesOnly || !cell.style))
        continue;
      if (within && !holds(within, row, column)) continue;
      area ??= { top: row, left: column, bottom: row, right: column };
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
    return area;
  }
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

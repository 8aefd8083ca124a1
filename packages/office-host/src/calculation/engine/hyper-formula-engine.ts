import {
  DetailedCellError,
  HyperFormula,
  type ExportedChange,
  type SimpleCellAddress,
  type SimpleCellRange,
} from "hyperformula";
import {
  type Locale,
  type Given,
  MAX_COLUMNS,
  MAX_ROWS,
  isEntity,
  isCellError,
  type Scalar,
} from "../../model";
import type {
  Engine,
  EngineContent,
  EngineEdit,
  EngineOutcome,
  EngineQuestions,
  Place,
} from "./engine";
import { cellFormula, errorFormula, twin } from "./engine-notation";
import type { PluginContext } from "./engine-plugin";
import { entityText, fromEngineError } from "./engine-value";
import "./engine-plugin";
import "./field-plugin";
import "./index-plugin";
import "./lazy-plugin";
import "./text-plugin";

/** The library walks over each place of a sheet that it removes, filled or not. */
const MOST_REMOVED = 20_000_000;

/**
 * HyperFormula behind the engine's interface.
 *
 * Each sheet has a twin (`s1` has `v-s1`) with a number under each formula; a formula depends on
 * its own number, so that raising it calculates exactly that formula and what follows from it.
 */
export class HyperFormulaEngine implements Engine {
  readonly functions: ReadonlySet<string>;
  readonly #library: HyperFormula;
  readonly #names = new Map<number, string>();
  readonly #outcomes: EngineOutcome[] = [];
  readonly #ranges = new Map<string, readonly (readonly Given[])[]>();
  #version = 0;

  constructor(
    questions: EngineQuestions,
    { dateSystem, locale }: { dateSystem: "1900" | "1904"; locale: Locale },
  ) {
    const context: PluginContext = {
      questions,
      locale,
      sheetName: (id) => this.#names.get(id) ?? "",
      outcomes: this.#outcomes,
      ranges: this.#ranges,
    };
    this.#library = HyperFormula.buildEmpty({
      licenseKey: "gpl-v3",
      context,
      maxRows: MAX_ROWS,
      maxColumns: MAX_COLUMNS,
      ignoreWhiteSpace: "any",
      accentSensitive: true,
      evaluateNullToZero: true,
      undoLimit: 0,
      ...(dateSystem === "1904"
        ? { nullDate: { year: 1904, month: 1, day: 1 }, leapYear1900: false }
        : // With Excel's leap day that never was, 1 March 1900 is day 61.
          { nullDate: { year: 1899, month: 12, day: 31 }, leapYear1900: true }),
    });
    this.functions = new Set(this.#library.getRegisteredFunctionNames());
  }

  addSheet(sheet: string): void {
    for (const name of [sheet, twin(sheet)]) {
      if (!this.#library.doesSheetExist(name)) this.#library.addSheet(name);
      this.#names.set(this.#id(name), name);
    }
  }

  /**
   * The library keeps what it parsed for every sheet that there ever was, so that a sheet stays and
   * is used again. One that was referred to at its last corner stays as it is.
   */
  removeSheet(sheet: string): boolean {
    const ids = [sheet, twin(sheet)].map((name) => this.#id(name));
    const sizes = ids.map((id) => this.#library.getSheetDimensions(id));
    const isFree = sizes.every(({ width, height }) => width * height <= MOST_REMOVED);
    for (const id of ids) {
      this.#names.delete(id);
      if (isFree) this.#library.clearSheet(id);
    }
    return isFree;
  }

  apply(edits: readonly EngineEdit[]): EngineOutcome[] {
    this.#outcomes.length = 0;
    this.#ranges.clear();
    // `batch` would gather an undo step, at a cost that grows with the square of the edits.
    this.#library.suspendEvaluation();
    for (const { place, content } of edits) this.#set(place, content);
    const changes = this.#library.resumeEvaluation();
    return [...this.#outcomes.splice(0), ...this.#failures(changes)];
  }

  followersOf(places: readonly Place[]): Place[] {
    const found = new Map<string, SimpleCellAddress>();
    const seen = new Set<string>();
    const waiting: (SimpleCellAddress | SimpleCellRange)[] = places.map(
      ({ sheet, row, column }) => ({ sheet: this.#id(sheet), row, col: column }),
    );
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const each of this.#library.getCellDependents(at)) {
        const key = JSON.stringify(each);
        if (seen.has(key)) continue;
        seen.add(key);
        waiting.push(each);
        if (!("start" in each)) found.set(key, each);
      }
    return [...found.values()].map(({ sheet, row, col }) => ({
      ...{ sheet: this.#names.get(sheet) ?? "", row, column: col },
    }));
  }

  dispose(): void {
    this.#library.destroy();
  }

  #id(sheet: string): number {
    const id = this.#library.getSheetId(sheet);
    if (id === undefined) throw new Error(`The engine has no sheet ${sheet}.`);
    return id;
  }

  #set(place: Place, content: EngineContent): void {
    const { sheet, row, column } = place;
    if (content.kind === "again") {
      const version = { sheet: this.#id(twin(sheet)), row, col: column };
      this.#library.setCellContents(version, ++this.#version);
      return;
    }
    const raw = content.kind === "value" ? toRaw(content.value) : cellFormula(place, content.text);
    this.#library.setCellContents({ sheet: this.#id(sheet), row, col: column }, raw);
  }

  /** Formulas that the plugin never saw: those in a circle, and those HyperFormula cannot read. */
  #failures(changes: readonly ExportedChange[]): EngineOutcome[] {
    return changes.flatMap((change): EngineOutcome[] => {
      if (!("address" in change) || !(change.newValue instanceof DetailedCellError)) return [];
      const { sheet, row, col } = change.address;
      const place = { sheet: this.#names.get(sheet) ?? "", row, column: col };
      const { type } = change.newValue;
      if (type === "CYCLE") return [{ place, result: fromEngineError({ type }) }];
      const unreadable = type === "ERROR" && change.newValue.message.startsWith("Parsing error");
      return unreadable ? [{ place, result: null }] : [];
    });
  }
}

function toRaw(value: Scalar): string | number | boolean | null {
  if (typeof value === "string") return `'${value}`;
  if (isEntity(value)) return `'${entityText(value)}`;
  if (!isCellError(value)) return value;
  return `=${errorFormula(value.error, value.message)}`;
}

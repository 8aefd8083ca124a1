import {
  type Locale,
  type Sheet,
  type CellEdit,
  type Recalculation,
  type Workbook,
  isCellError,
  type Scalar,
} from "../model";
import { CellWriter } from "./cell-writer";
import { FirstValues } from "./first-values";
import {
  CustomCalls,
  liftCall,
  type CustomFunctionDeclaration,
  type CustomFunctionPort,
} from "./calls";
import {
  placeKey,
  type CallArgument,
  type Engine,
  type EngineEdit,
  type EngineOutcome,
  type FormulaResult,
  type Place,
  HyperFormulaEngine,
} from "./engine";
import {
  touchesHeaders,
  FormulaCells,
  FormulaTranslator,
  SheetKeys,
  type FormulaCell,
} from "./formulas";

/** Where formulas are calculated that stand in no cell. */
const SCRATCH = "scratch";
/** Spills that make each other grow would go round for ever; Excel calls them a circle. */
const MOST_ROUNDS = 100;

/**
 * Times that answers lead to new calls without a moment of rest. A custom function that is given the
 * moment or chance is called for ever: its cell keeps what it has.
 */
const MOST_ANSWERS = 200;

/** A workbook's formulas at work: see `attachCalculation`. */
export class RunningCalculation implements Recalculation {
  readonly #keys = new SheetKeys();
  readonly #formulas = new FormulaCells();
  readonly #writer = new CellWriter(this.#formulas);
  readonly #calls: CustomCalls;
  readonly #engine: Engine;
  readonly #translator: FormulaTranslator;
  readonly #answered = new Map<string, Place>();
  #waiters: (() => void)[] = [];
  #scratchRows = 0;
  #answers = 0;
  #disposed = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly declarations: readonly CustomFunctionDeclaration[],
    port: CustomFunctionPort,
    locale: Locale,
  ) {
    this.#calls = new CustomCalls(
      port,
      (place) => this.#keys.address(place, workbook.active),
      (place) => this.#answer(place),
    );
    this.#engine = new HyperFormulaEngine(
      {
        begin: (place) => this.#calls.begin(place),
        end: (place) => this.#calls.end(place),
        call: (...call) => this.#call(...call),
        isBlocked: (place) => (this.#formulas.get(place)?.blocked ?? null) !== null,
      },
      { dateSystem: workbook.dateSystem, locale },
    );
    this.#engine.addSheet(SCRATCH);
    this.#translator = new FormulaTranslator(
      workbook,
      this.#keys,
      this.#formulas,
      this.#engine.functions,
      declarations,
    );
    this.#start(this.#addSheets());
  }

  /**
   * The first calculation. A formula of which the file knows the value, and which gives another one
   * here, is one that the engine does not do as Excel does: it keeps the value of the file, and what
   * follows from it follows from that. Excel calculates it again when the file is opened.
   */
  #start(edits: readonly EngineEdit[]): void {
    let outcomes = this.#engine.apply(edits);
    const first = new FirstValues(this.workbook, this.#formulas, this.#engine);
    for (let round = 0; outcomes.length > 0 && round < MOST_ROUNDS; round++) {
      const differing = new Map<string, FormulaCell>();
      for (const outcome of outcomes) {
        const { place, result } = outcome;
        const cell = this.#formulas.get(place);
        if (cell && result !== null && first.differs(cell, result))
          differing.set(placeKey(place), cell);
        else this.#take(outcome);
      }
      for (const cell of this.#rootsOf(differing)) this.#take({ place: cell.place, result: null });
      outcomes = this.#engine.apply(this.#writer.takeEdits());
    }
    this.#run([]);
    first.remember();
  }

  /** Those that do not follow from another of them; all, when each does. */
  #rootsOf(differing: ReadonlyMap<string, FormulaCell>): FormulaCell[] {
    const places = [...differing.values()].map(({ place }) => place);
    const followers = new Set(this.#engine.followersOf(places).map(placeKey));
    const roots = [...differing].filter(([key]) => !followers.has(key)).map(([, cell]) => cell);
    return roots.length > 0 ? roots : [...differing.values()];
  }

  entered(edits: readonly CellEdit[]): void {
    const disturbed = new Set<FormulaCell>();
    const engineEdits = edits.map(({ sheet, row, column, input }): EngineEdit => {
      const place = { sheet: this.#keys.of(sheet), row, column };
      this.#forget(place);
      const owner = this.#formulas.owner(place);
      if (owner) disturbed.add(owner);
      this.#formulas.disown(place);
      if (input.kind === "formula") return this.#enter(place, sheet, input.formula, true);
      return { place, content: { kind: "value", value: input.value } };
    });
    for (const cell of disturbed) {
      if (cell.result !== undefined) this.#writer.write(cell, cell.result);
    }
    if (touchesHeaders(this.#translator.structure, edits)) engineEdits.push(...this.#restructure());
    this.#run([...engineEdits, ...this.#writer.takeEdits()]);
  }

  structureChanged(): void {
    const gone = this.#keys.all().filter((sheet) => !this.workbook.sheets.includes(sheet));
    const lost = this.#formulas.all().filter(({ sheet }) => sheet && gone.includes(sheet));
    for (const { place } of lost) this.#forget(place);
    const blank = { kind: "value", value: null } as const;
    const emptied = lost.map(({ place }): EngineEdit => ({ place, content: blank }));
    const added = this.#addSheets();
    this.#run([...emptied, ...added, ...this.#restructure(), ...this.#writer.takeEdits()]);
    for (const sheet of gone) {
      const free = this.#engine.removeSheet(this.#keys.of(sheet));
      this.#keys.forget(sheet, free);
    }
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push(resolve);
      this.#checkSettled();
    });
  }

  async evaluate(formula: string): Promise<FormulaResult> {
    const place = { sheet: SCRATCH, row: this.#scratchRows++, column: 0 };
    this.#run([this.#enter(place, null, formula, true)]);
    await this.settled();
    const result = this.#formulas.get(place)?.result;
    this.#forget(place);
    this.#run([{ place, content: { kind: "value", value: null } }]);
    return result ?? { error: "#NAME?" };
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const cell of this.#formulas.all()) this.#calls.forget(cell.place);
    if (this.workbook.recalculation === this) this.workbook.recalculation = null;
    this.#answered.clear();
    this.#checkSettled();
    this.#engine.dispose();
  }

  /** Takes the workbook's sheets that the engine does not have yet, with what is in them. */
  #addSheets(): EngineEdit[] {
    const added = this.workbook.sheets.filter((sheet) => !this.#keys.has(sheet));
    for (const sheet of added) this.#engine.addSheet(this.#keys.of(sheet));
    return added.flatMap((sheet) =>
      [...sheet.cells()].map(({ row, column, cell }): EngineEdit => {
        const place = { sheet: this.#keys.of(sheet), row, column };
        if (cell.formula !== undefined) return this.#enter(place, sheet, cell.formula, false);
        return { place, content: { kind: "value", value: cell.value } };
      }),
    );
  }

  #enter(place: Place, sheet: Sheet | null, formula: string, typed: boolean): EngineEdit {
    const context = sheet ?? this.workbook.active;
    const translation = this.#translator.translate({ place, sheet, context, formula });
    const kept = typed ? null : (sheet?.value(place.row, place.column) ?? null);
    const cell: FormulaCell = {
      ...{ place, sheet, context, typed, formula, translation },
      ...{ result: undefined, spill: null, blocked: null },
      unfound: translation.calls > 0 && isCellError(kept) && kept.error === "#NAME?",
    };
    this.#formulas.add(cell);
    if (sheet) this.#writer.adopt(cell, sheet);
    return this.#content(cell);
  }

  /** What the engine's cell holds for a formula: the formula, or a value when it cannot do it. */
  #content(cell: FormulaCell): EngineEdit {
    const { place, translation, typed, unfound } = cell;
    if (translation.text !== null && !unfound) {
      return { place, content: { kind: "formula", text: translation.text } };
    }
    this.#calls.forget(place);
    if (typed) this.#writer.write(cell, { error: "#NAME?" });
    const value: Scalar = cell.sheet?.value(place.row, place.column) ?? null;
    return { place, content: { kind: "value", value } };
  }

  #retranslate(cell: FormulaCell): EngineEdit[] {
    if (cell.unfound) return [];
    const old = cell.translation.text;
    cell.translation = this.#translator.translate(cell);
    return cell.translation.text === old ? [] : [this.#content(cell)];
  }

  #restructure(): EngineEdit[] {
    return this.#translator.readNames().flatMap((cell) => this.#retranslate(cell));
  }

  #forget(place: Place): void {
    const cell = this.#formulas.get(place);
    if (!cell) return;
    this.#calls.forget(place);
    this.#writer.clear(cell);
    this.#formulas.delete(cell);
  }

  /** Calculates, writes what came out, and goes on as long as spills change something. */
  #run(edits: readonly EngineEdit[]): void {
    if (this.#disposed) return;
    let next = edits;
    for (let round = 0; next.length > 0 && round < MOST_ROUNDS; round++) {
      for (const outcome of this.#engine.apply(next)) this.#take(outcome);
      for (const cell of this.#formulas.blocked) this.#writer.write(cell, cell.result ?? null);
      const followers = this.#writer.takeSpillsChanged() ? this.#retranslateSpillFollowers() : [];
      next = [...this.#writer.takeEdits(), ...followers];
    }
    for (const [sheet, area] of this.#writer.takeChanged()) {
      this.workbook.tell({ kind: "calculated", sheet, area });
    }
    this.#calls.send();
    this.#checkSettled();
  }

  #take({ place, result }: EngineOutcome): void {
    const cell = this.#formulas.get(place);
    if (!cell) return;
    if (result !== null) {
      this.#writer.write(cell, result);
      return;
    }
    cell.translation = { ...cell.translation, text: null };
    this.#writer.push(this.#content(cell));
  }

  #retranslateSpillFollowers(): EngineEdit[] {
    return this.#formulas
      .all()
      .filter((cell) => cell.translation.followsSpills)
      .flatMap((cell) => this.#retranslate(cell));
  }

  #call(place: Place, site: number, number: number, args: readonly CallArgument[]): FormulaResult {
    const declaration = this.declarations[number];
    if (!declaration) return { error: "#NAME?" };
    return liftCall(declaration, args, (key, own) =>
      this.#calls.call(place, `${site}:${key}`, declaration, own),
    );
  }

  /** Results that come together are calculated together. */
  #answer(place: Place): void {
    if (this.#answered.size === 0) queueMicrotask(() => this.#calculateAnswered());
    this.#answered.set(placeKey(place), place);
  }

  #calculateAnswered(): void {
    const places = [...this.#answered.values()];
    this.#answered.clear();
    const alive = places.filter((place) => this.#formulas.get(place));
    if (++this.#answers > MOST_ANSWERS) {
      this.#answers = 0;
      for (const place of alive) this.#take({ place, result: null });
      this.#run(this.#writer.takeEdits());
      return;
    }
    this.#run(alive.map((place) => ({ place, content: { kind: "again" } })));
    this.#checkSettled();
  }

  #checkSettled(): void {
    const idle = this.#calls.waiting === 0 && this.#answered.size === 0;
    if (!idle && !this.#disposed) return;
    this.#answers = 0;
    for (const resolve of this.#waiters.splice(0)) resolve();
  }
}

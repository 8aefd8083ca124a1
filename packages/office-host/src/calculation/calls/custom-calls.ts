import { isCellError } from "../../model";
import { callArguments } from "./call-arguments";
import type {
  CustomFunctionDeclaration,
  CustomFunctionPort,
  InvocationResult,
} from "./custom-function-port";
import { isMatrix, placeKey, type CallArgument, type FormulaResult, type Place } from "../engine";
import { sameArguments } from "./same-arguments";

/** One call in one formula, as it was made last. */
interface Call {
  readonly id: number;
  readonly place: Place;
  readonly declaration: CustomFunctionDeclaration;
  readonly args: readonly unknown[];
  sent: boolean;
  /** It is never answered, as Excel does not make it. */
  unheard: boolean;
  result: InvocationResult | undefined;
}

/** The calls of one formula, by where they stand in it. */
interface FormulaCalls {
  readonly bySite: Map<string, Call>;
  readonly made: Set<string>;
  busy: boolean;
}

const BUSY: FormulaResult = { error: "#BUSY!" };
let lastId = 0;

/**
 * Keeps the calls that formulas make. A call with the arguments it had last gives the result that
 * came; with others the old call is cancelled, a new one is queued and the formula is busy.
 */
export class CustomCalls {
  readonly #formulas = new Map<string, FormulaCalls>();
  readonly #calls = new Map<number, Call>();
  readonly #queue = new Set<Call>();
  #waiting = 0;

  constructor(
    private readonly port: CustomFunctionPort,
    /** Told the address of a formula's cell for the function that is called. */
    private readonly addressOf: (place: Place) => string,
    /** Told where a formula must be calculated again because a result came. */
    private readonly onResult: (place: Place) => void,
  ) {
    port.onResult((id, result) => this.#receive(id, result));
  }

  /** Calls whose first result has not come. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Calls that are kept: those of living formulas only. */
  get size(): number {
    return this.#calls.size;
  }

  begin(place: Place): void {
    const formula = this.#formulas.get(placeKey(place));
    if (!formula) return;
    formula.made.clear();
    formula.busy = false;
  }

  /** Cancels what the formula no longer calls, as in the branch of an IF not taken. */
  end(place: Place): "ready" | "busy" {
    const formula = this.#formulas.get(placeKey(place));
    if (!formula) return "ready";
    for (const [site, call] of formula.bySite) {
      if (!formula.made.has(site)) this.#drop(formula, site, call);
    }
    return formula.busy ? "busy" : "ready";
  }

  call(
    place: Place,
    site: string,
    declaration: CustomFunctionDeclaration,
    given: readonly CallArgument[],
  ): FormulaResult {
    const formula = this.#formulaAt(place);
    const prepared = callArguments(declaration, given);
    if (prepared.kind === "error") {
      if (prepared.error.error === "#BUSY!") formula.busy = true;
      return prepared.error;
    }
    formula.made.add(site);
    const old = formula.bySite.get(site);
    if (old?.declaration === declaration && sameArguments(old.args, prepared.args)) {
      return this.#answer(formula, old);
    }
    if (old) this.#drop(formula, site, old);
    const call = this.#queueCall(place, declaration, prepared.args);
    formula.bySite.set(site, call);
    return this.#answer(formula, call);
  }

  /** Cancels the calls of a formula that is no more. */
  forget(place: Place): void {
    const key = placeKey(place);
    const formula = this.#formulas.get(key);
    if (!formula) return;
    for (const [site, call] of formula.bySite) this.#drop(formula, site, call);
    this.#formulas.delete(key);
  }

  /** Sends the calls that were queued while the engine was at work. */
  send(): void {
    for (const call of this.#queue) {
      this.#queue.delete(call);
      call.sent = true;
      const { id, args, declaration } = call;
      const { id: functionId, streaming, dataTypes = false } = declaration;
      const address = this.addressOf(call.place);
      this.port.call({ id, functionId, args, address, streaming, dataTypes });
    }
  }

  #formulaAt(place: Place): FormulaCalls {
    const key = placeKey(place);
    let formula = this.#formulas.get(key);
    if (!formula) {
      formula = { bySite: new Map(), made: new Set(), busy: false };
      this.#formulas.set(key, formula);
    }
    return formula;
  }

  #answer(formula: FormulaCalls, { result }: Call): FormulaResult {
    if (result !== undefined) return result;
    formula.busy = true;
    return BUSY;
  }

  #queueCall(place: Place, declaration: CustomFunctionDeclaration, args: readonly unknown[]): Call {
    const id = ++lastId;
    const call: Call = {
      id,
      place,
      declaration,
      args,
      sent: false,
      unheard: false,
      result: undefined,
    };
    this.#calls.set(id, call);
    this.#queue.add(call);
    this.#waiting++;
    return call;
  }

  #drop(formula: FormulaCalls, site: string, call: Call): void {
    formula.bySite.delete(site);
    this.#calls.delete(call.id);
    this.#queue.delete(call);
    if (isAwaited(call)) this.#waiting--;
    const alive = call.declaration.streaming || call.result === undefined;
    if (call.sent && alive) this.port.cancel(call.id);
  }

  #receive(id: number, result: InvocationResult): void {
    const call = this.#calls.get(id);
    // A result may still come after its call was cancelled.
    if (!call) return;
    if (isAwaited(call)) this.#waiting--;
    if (!isMatrix(result) && isCellError(result) && result.error === "#BUSY!") {
      call.unheard = true;
      return;
    }
    call.result = result;
    this.onResult(call.place);
  }
}

const isAwaited = ({ result, unheard }: Call): boolean => result === undefined && !unheard;

import { HostError, type HostErrorCode } from "./host-error";

/** Makes Excel refuse a member wherever it is used, for reasons of its own. */
export interface Refusal {
  /** As Excel names it in `debugInfo.errorLocation`: `Range.select`. */
  readonly member: string;
  readonly code: HostErrorCode;
  /** How often, from now; without it always. */
  readonly times?: number;
  /** Only behind a trace in a batch: an add-in sets one where what may fail begins. */
  readonly behindTrace?: boolean;
}

/** What Excel refuses today that it grants on other days. */
export class Refusals {
  /** Every member that was used so far, by which a test finds all that can be refused. */
  readonly used = new Set<string>();
  /** Those of them that stood behind a trace in a batch. */
  readonly usedBehindTrace = new Set<string>();
  #isBehindTrace = false;
  #planned: { readonly refusal: Refusal; left: number }[] = [];

  /** @returns a function that ends it */
  add(refusal: Refusal): () => void {
    const planned = { refusal, left: refusal.times ?? Infinity };
    this.#planned.push(planned);
    return () => {
      this.#planned = this.#planned.filter((each) => each !== planned);
    };
  }

  beginBatch(): void {
    this.#isBehindTrace = false;
  }

  passTrace(): void {
    this.#isBehindTrace = true;
  }

  /** @throws HostError when this member is refused */
  check(member: string): void {
    this.used.add(member);
    if (this.#isBehindTrace) this.usedBehindTrace.add(member);
    const met = this.#planned.find(
      ({ refusal, left }) =>
        refusal.member === member &&
        left > 0 &&
        (this.#isBehindTrace || refusal.behindTrace !== true),
    );
    if (!met) return;
    met.left--;
    throw new HostError(met.refusal.code, member);
  }
}

/** A cell or range of the workbook, in A1 without the sheet's name. */
export interface ExplainedPlace {
  readonly sheet: string;
  readonly range: string;
}

/** How a number came about: what a formula did with which cells. Every term knows its value. */
export type Term =
  | { readonly kind: "constant"; readonly value: number }
  | CellTerm
  /** Cells too many to be read one by one. */
  | { readonly kind: "cells"; readonly value: number; readonly places: readonly ExplainedPlace[] }
  | { readonly kind: "sum"; readonly value: number; readonly parts: readonly Term[] }
  | Two<"difference">
  | Two<"quotient">
  | Two<"product">
  /** `max(0, of)`. */
  | { readonly kind: "floor"; readonly value: number; readonly of: Term }
  | {
      readonly kind: "rounded";
      readonly value: number;
      readonly of: Term;
      readonly digits: number;
    }
  /** A function looked it up or counted it; the cells are those it looked in. */
  | {
      readonly kind: "result";
      readonly value: number;
      readonly name: string;
      readonly places: readonly ExplainedPlace[];
    };

/** What a sign stands between. */
interface Two<Kind extends string> {
  readonly kind: Kind;
  readonly value: number;
  readonly left: Term;
  readonly right: Term;
}

export interface CellTerm {
  readonly kind: "cell";
  readonly value: number;
  readonly place: ExplainedPlace;
  /** How the cell came by it itself; `null` where it holds the number. */
  readonly inner: Term | null;
}

/**
 * Works a term out from its cells: the arithmetic that the sentence shows.
 *
 * @example recomputed(quotientOf(cell(387), cell(713))) //=> 0.5427...
 */
export function recomputed(term: Term): number {
  switch (term.kind) {
    case "constant":
    case "cells":
    case "result":
      return term.value;
    case "cell":
      return term.inner === null ? term.value : recomputed(term.inner);
    case "sum":
      return term.parts.reduce((sum, part) => sum + recomputed(part), 0);
    case "difference":
      return recomputed(term.left) - recomputed(term.right);
    case "quotient":
      return recomputed(term.left) / recomputed(term.right);
    case "product":
      return recomputed(term.left) * recomputed(term.right);
    case "floor":
      return Math.max(0, recomputed(term.of));
    case "rounded":
      return roundedTo(recomputed(term.of), term.digits);
  }
}

/** As Excel's ROUND: halves away from zero. */
export function roundedTo(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-digits}`);
}

import { areaAddress, cellAddress, parseRange } from "../../workbook";
import type { Amount, How, Leaf } from "./explanation";
import { recomputed, type ExplainedPlace, type Term } from "./formula";
import type { SourceFigures } from "./source-figures";

/** Rounding so fine only takes away what binary arithmetic leaves behind. */
const FINE = 6;

/** A term in the form that a sentence can say. */
export function howOf(term: Term, formula: string, figures: SourceFigures): How {
  const bare = stripped(term);
  const amount = (each: Term) => amountOf(each, figures);
  if (bare.kind === "quotient")
    return { kind: "ratio", top: amount(bare.left), bottom: amount(bare.right) };
  if (bare.kind === "difference") return differenceOf(bare, false, amount);
  if (bare.kind === "floor") {
    const of = stripped(bare.of);
    if (of.kind === "difference") return differenceOf(of, true, amount);
  }
  const of = amount(bare);
  if (of.kind === "other") return { kind: "other", formula, of };
  return { kind: of.kind === "one" ? "taken" : "sum", of };
}

function differenceOf(
  { left, right }: Extract<Term, { kind: "difference" }>,
  isFloored: boolean,
  amount: (term: Term) => Amount,
): How {
  return { kind: "difference", left: amount(left), right: amount(right), isFloored };
}

/** What a term is in the end: through cells that only pass it on, and through fine rounding. */
function stripped(term: Term): Term {
  if (term.kind === "rounded" && term.digits >= FINE) return stripped(term.of);
  if (term.kind === "cell" && term.inner !== null) return stripped(term.inner);
  return term;
}

function amountOf(term: Term, figures: SourceFigures): Amount {
  const found = leavesOf(term, figures);
  const leaves = found ?? cellsOf(term, figures);
  const kind =
    found === null || leaves.length === 0 ? "other" : leaves.length === 1 ? "one" : "sum";
  return { value: term.value, kind, leaves, places: placesOf(leaves) };
}

/** The figures that a term adds up; `null` when it does something else than adding. */
function leavesOf(term: Term, figures: SourceFigures): Leaf[] | null {
  const whole = addedUpInSource(term, figures);
  if (whole !== null) return [whole];
  const bare = stripped(term);
  switch (bare.kind) {
    case "cell":
      return [leafOf(bare.value, [bare.place], figures)];
    case "cells":
      return [leafOf(bare.value, bare.places, figures)];
    case "constant":
      return bare.value === 0 ? [] : null;
    case "sum": {
      const parts = bare.parts.map((part) => leavesOf(part, figures));
      return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
    }
    default:
      return null;
  }
}

/** A cell of ours that adds up cells of the source, as of organisations: together one figure. */
function addedUpInSource(term: Term, figures: SourceFigures): Leaf | null {
  if (term.kind !== "cell" || term.inner === null) return null;
  const inner = stripped(term.inner);
  if (inner.kind !== "sum") return null;
  const leaves = inner.parts.flatMap((part) =>
    part.kind === "cell" && part.inner === null ? leafOf(part.value, [part.place], figures) : [],
  );
  const isOne = leaves.length === inner.parts.length;
  return isOne ? leafOf(term.value, placesOf(leaves), figures) : null;
}

/** Every cell that a term has something of. */
function cellsOf(term: Term, figures: SourceFigures): Leaf[] {
  const bare = stripped(term);
  switch (bare.kind) {
    case "cell":
      return [leafOf(bare.value, [bare.place], figures)];
    case "cells":
    case "result":
      return bare.places.length === 0 ? [] : [leafOf(bare.value, bare.places, figures)];
    case "constant":
      return [];
    case "sum":
      return bare.parts.flatMap((part) => cellsOf(part, figures));
    case "floor":
    case "rounded":
      return cellsOf(bare.of, figures);
    default:
      return [...cellsOf(bare.left, figures), ...cellsOf(bare.right, figures)];
  }
}

/** A figure by the cells where it stands. */
export function leafOf(
  value: number,
  places: readonly ExplainedPlace[],
  figures: SourceFigures,
): Leaf {
  const known = figures.at(...places);
  const quantity = known?.quantity ?? null;
  return {
    ...{ value, places },
    figure:
      known === null
        ? null
        : { label: known.figure.label, year: known.figure.year, field: known.field },
    approximate: quantity?.approximate === true,
    printed: quantity?.stored === "text" ? quantity.text : null,
  };
}

/** The cells of figures, those below each other taken together, in the order of the sheets. */
export function placesOf(leaves: readonly Leaf[]): ExplainedPlace[] {
  const areas = leaves
    .flatMap(({ places }) => places)
    .flatMap(({ sheet, range }) => {
      const area = parseRange(range);
      return area === null ? [] : { sheet, ...area };
    })
    .toSorted(
      (a, b) =>
        a.sheet.localeCompare(b.sheet) || a.left - b.left || a.right - b.right || a.top - b.top,
    );
  const joined: (typeof areas)[number][] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const isBelow =
      last?.sheet === area.sheet &&
      last.left === area.left &&
      last.right === area.right &&
      area.top <= last.bottom + 1;
    if (last !== undefined && isBelow)
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    else joined.push(area);
  }
  return joined.map(({ sheet, ...area }) => ({ sheet, range: rangeOf(area) }));
}

const rangeOf = ({
  top,
  left,
  bottom,
  right,
}: Readonly<Record<"top" | "left" | "bottom" | "right", number>>) =>
  top === bottom && left === right
    ? cellAddress(top, left)
    : areaAddress({ top, left, bottom, right });

/** What the sentence comes to when its own numbers are worked out. */
export function arithmeticOf(how: How, term: Term | null): number {
  switch (how.kind) {
    case "ratio":
      return total(how.top) / total(how.bottom);
    case "difference": {
      const difference = total(how.left) - total(how.right);
      return how.isFloored ? Math.max(0, difference) : difference;
    }
    case "sum":
    case "taken":
      return total(how.of);
    case "given":
      return how.leaf.value;
    case "other":
      return term === null ? how.of.value : recomputed(term);
  }
}

/** The figures added up; of what is no sum of figures its own number. */
const total = ({ kind, value, leaves }: Amount): number =>
  kind === "other" ? value : leaves.reduce((sum, leaf) => sum + leaf.value, 0);

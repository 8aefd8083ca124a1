import {
  reportedYear,
  type FigureField,
  type LetterMeasure,
  type SectorFigure,
} from "../../domain/figures";
import { computed } from "../../domain/checks/check";
import { addDecimals } from "../../domain/numbers";
import type { Quantity } from "../../domain/quantities";
import { SECTORS } from "../../domain/sectors";
import type { Mention } from "../reading";
import type { Who } from "../words";
import type { Counterpart, WorkbookFigures } from "./compared-letter";

/** More decimals than a letter prints: what is worked out is rounded by whoever compares it. */
const FINE = 10;

type Figures = Readonly<Record<FigureField, Quantity | null>>;

/**
 * What the workbook has for a number of the letter: the cell that states it, and what its cells
 * give. Either is right; none is there where the workbook does not say.
 */
export function counterpartsOf(mention: Mention, workbook: WorkbookFigures): Counterpart[] {
  if (mention.moment !== null || mention.who.kind === "national") return [];
  const year = mention.year ?? reportedYear(workbook.figures);
  const now = figuresOf(mention, year, workbook);
  const before = year === null ? [] : figuresOf(mention, mention.against ?? year - 1, workbook);
  const of = membersOf(mention.who, year, workbook);
  return now.flatMap((figures) => [
    ...stated(figures, mention.what, of),
    ...(RECIPES[mention.what]?.(figures) ?? []),
    ...before.flatMap((earlier) => CHANGES[mention.what]?.(figures, earlier) ?? []),
  ]);
}

/** @param members of a sum: its cells are theirs */
function stated(
  figures: Figures,
  what: LetterMeasure,
  members: readonly SectorFigure[] = [],
): Counterpart[] {
  if (what === "changeInPoints" || what === "changeInPercent") return [];
  const quantity = figures[what];
  const parts = members.flatMap((member) => member[what] ?? []);
  if (!quantity) return [];
  return [{ quantity, cells: parts.length > 0 ? parts : [quantity], computed: parts.length > 0 }];
}

type Recipe = (figures: Figures) => Counterpart[];

/** What is worked out from a sector's figures of one year. */
const RECIPES: Readonly<Partial<Record<LetterMeasure, Recipe>>> = {
  statedRate: ({ target, realised }) => ratio([realised], target),
  statedRateInclProcurement: ({ target, realised, procurement }) =>
    ratio([realised, procurement], target),
};

type ChangeRecipe = (now: Figures, before: Figures) => Counterpart[];

/** What is worked out from two years. */
const CHANGES: Readonly<Partial<Record<LetterMeasure, ChangeRecipe>>> = {
  statedChange: (now, before) =>
    now.realised && before.realised
      ? [
          given(addDecimals([now.realised.value, -before.realised.value]), [
            now.realised,
            before.realised,
          ]),
        ]
      : [],
  changeInPercent: (now, before) =>
    now.realised && before.realised && before.realised.value > 0
      ? [
          given(
            now.realised.value / before.realised.value - 1,
            [now.realised, before.realised],
            "percentage",
          ),
        ]
      : [],
  changeInPoints: (now, before) => {
    const [own, earlier] = [rateOf(now), rateOf(before)];
    return own && earlier
      ? [
          given(
            own.quantity.value - earlier.quantity.value,
            [...own.cells, ...earlier.cells],
            "percentage",
          ),
        ]
      : [];
  },
};

const rateOf = (figures: Figures): Counterpart | undefined =>
  [...ratio([figures.realised], figures.target), ...stated(figures, "statedRate")][0];

function ratio(parts: readonly (Quantity | null)[], target: Quantity | null): Counterpart[] {
  const all = parts.flatMap((part) => part ?? []);
  if (!target || target.value <= 0 || all.length < parts.length) return [];
  const value = addDecimals(all.map((part) => part.value)) / target.value;
  return [given(value, [...all, target], "percentage")];
}

function given(value: number, cells: readonly Quantity[], unit?: "percentage"): Counterpart {
  const [first] = cells;
  if (!first) throw new RangeError("What is worked out comes from cells");
  const decimals = unit ? FINE : Math.max(...cells.map((cell) => cell.decimals));
  const approximate = cells.some((cell) => cell.approximate);
  const of = unit ? { ...first, unit } : first;
  return { quantity: { ...computed(value, { of, decimals }), approximate }, cells, computed: true };
}

/** The workbook's figures of whom the letter speaks: a sector's, a stated total's, a sum's. */
function figuresOf({ who }: Mention, year: number | null, workbook: WorkbookFigures): Figures[] {
  if (who.kind === "sector")
    return workbook.figures.filter(
      (figure) => figure.sector === who.sector && figure.year === year,
    );
  if (who.kind === "national") return [];
  const members = membersOf(who, year, workbook);
  return isWhole(members, who) ? [sumOf(members)] : [];
}

/** Of a group or of several sectors those that the workbook has; none of one sector. */
function membersOf(who: Who, year: number | null, { figures }: WorkbookFigures): SectorFigure[] {
  const isMember = ({ sector, group }: SectorFigure): boolean =>
    who.kind === "group"
      ? who.group === null || group === who.group
      : who.kind === "sectors" && who.sectors.includes(sector);
  return figures.filter((figure) => figure.year === year && isMember(figure));
}

function isWhole(members: readonly SectorFigure[], who: Who): boolean {
  const ids =
    who.kind === "sectors"
      ? who.sectors
      : SECTORS.filter(
          ({ group }) => who.kind === "group" && (who.group === null || group === who.group),
        ).map(({ id }) => id);
  return ids.every((id) => members.some(({ sector }) => sector === id));
}

/** The cells of a sum are those of its members. */
function sumOf(members: readonly SectorFigure[]): Figures {
  const of = (field: FigureField): Quantity | null => {
    const parts = members.flatMap((member) => member[field] ?? []);
    if (parts.length < members.length || parts.length === 0) return null;
    return given(addDecimals(parts.map((part) => part.value)), parts).quantity;
  };
  return {
    ...{ target: of("target"), realised: of("realised"), procurement: of("procurement") },
    ...{ statedRate: null, statedRateInclProcurement: null },
    ...{ hiredIn: of("hiredIn"), statedChange: of("statedChange") },
  };
}

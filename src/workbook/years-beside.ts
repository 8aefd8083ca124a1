import type { FigureRole } from "./figure-roles";

/** A column with figures as its headers have it. */
export interface HeadedColumn {
  readonly column: number;
  readonly role: FigureRole;
  readonly year: number | null;
}

/**
 * The years of columns that name none behind the doel and the realisatie of one year:
 * `Doel 2022 | Realisatie 2022 | % | Doel 2023 | Realisatie 2023 | %`. Only where each such pair has
 * one of them behind it: one `%` behind them all could be of any.
 */
export function yearsBeside(headed: readonly HeadedColumn[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const behind = new Map<FigureRole, number>();
  let pairs = 0;
  let pair: { year: number | null; roles: FigureRole[] } = { year: null, roles: [] };
  for (const { column, role, year } of headed) {
    if (year !== null && year !== pair.year) pair = { year, roles: [] };
    if (year !== null) {
      pair.roles.push(role);
      if (isPair(pair.roles)) pairs++;
    } else if (pair.year !== null && isWhole(pair.roles) && !pair.roles.includes(role)) {
      found.set(column, pair.year);
      pair.roles.push(role);
      behind.set(role, (behind.get(role) ?? 0) + 1);
    } else pair = { year: null, roles: [] };
  }
  const roleAt = new Map(headed.map(({ column, role }) => [column, role]));
  return new Map(
    [...found].filter(([column]) => behind.get(roleAt.get(column) ?? "target") === pairs),
  );
}

const isWhole = (roles: readonly FigureRole[]): boolean =>
  roles.includes("target") && roles.includes("realised");

/** Whether the last of them makes the pair whole. */
const isPair = (roles: readonly FigureRole[]): boolean =>
  isWhole(roles) && !isWhole(roles.slice(0, -1));

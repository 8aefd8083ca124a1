import { isEntity, isFormattedNumber, type Given, isCellError } from "../../model";

/** Whether two calls' arguments are equal, so that calling again would give the same. */
export function sameArguments(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => same(value, other[index]));
}

/** Whether two cells show the same; errors with other messages do not. */
export function sameGiven(one: Given, other: Given): boolean {
  if (one === other) return true;
  if (isEntity(one) || isFormattedNumber(one)) return JSON.stringify(one) === JSON.stringify(other);
  return (
    isCellError(one) &&
    isCellError(other) &&
    one.error === other.error &&
    one.message === other.message
  );
}

/** Rows that were compared already, of which the same go to many calls. */
const compared = new WeakMap<readonly unknown[], WeakMap<readonly unknown[], boolean>>();

function same(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return sameGiven(one as Given, other as Given);
  if (one === other) return true;
  const known = compared.get(one) ?? new WeakMap<readonly unknown[], boolean>();
  compared.set(one, known);
  let result = known.get(other);
  if (result === undefined) {
    result = sameRows(one as Rows, other as Rows);
    known.set(other, result);
  }
  return result;
}

type Rows = readonly (readonly Given[])[];

function sameRows(one: Rows, other: Rows): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const next = other[index] ?? [];
      return (
        row.length === next.length &&
        row.every((value, column) => sameGiven(value, next[column] ?? null))
      );
    })
  );
}

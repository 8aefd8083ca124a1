import { isCellError, type Scalar } from "../model/scalar";

/** Whether two calls' arguments are equal, so that calling again would give the same. */
export function sameArguments(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => same(value, other[index]));
}

/** Whether two cells show the same; errors with other messages do not. */
export function sameScalar(one: Scalar, other: Scalar): boolean {
  if (one === other) return true;
  return (
    isCellError(one) &&
    isCellError(other) &&
    one.error === other.error &&
    one.message === other.message
  );
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one === other || sameArguments(one, other);
  return sameScalar(one as Scalar, other as Scalar);
}

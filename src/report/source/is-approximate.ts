import type { Quantity } from "../../domain/quantities";

/** Whether one of the figures is approximate, and so what is worked out from them. */
export function isApproximate(...quantities: readonly (Quantity | null)[]): boolean {
  return quantities.some((quantity) => quantity?.approximate === true);
}

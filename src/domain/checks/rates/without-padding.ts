import type { Quantity } from "../../quantities";

/**
 * A number format may show more decimals than were ever stated: Excel and LibreOffice turn a typed
 * `59,6%` into 0,596 shown as 59,60%. Zeros that the format adds prove nothing.
 */
export function withoutPadding(stated: Quantity): Quantity {
  if (stated.stored !== "number") return stated;
  const told = (String(Number((stated.value * 100).toPrecision(12))).split(".")[1] ?? "").length;
  return told < stated.decimals ? { ...stated, decimals: told } : stated;
}

const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * A date as strict files write it, as Excel's number; `null` when it is none.
 *
 * @example serialOfDate("2023-12-31", false) //=> 45291
 */
export function serialOfDate(text: string, is1904: boolean): number | null {
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = FORM.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (is1904) return (date - Date.UTC(1904, 0, 1) + time) / DAY;
  const serial = (date - Date.UTC(1899, 11, 31) + time) / DAY;
  // Excel counts a 29 February 1900 that never was.
  return serial >= 60 ? serial + 1 : serial;
}

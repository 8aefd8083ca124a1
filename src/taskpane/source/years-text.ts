/**
 * Years as a person would write them: a run of three or more as a span.
 * @param years ascending
 * @example yearsText([2015, 2021, 2022, 2023]) //=> "2015, 2021–2023"
 */
export function yearsText(years: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(runText).join(", ");
}

function runText({ first, last }: { first: number; last: number }): string {
  if (first === last) return String(first);
  return last - first === 1 ? `${first}, ${last}` : `${first}–${last}`;
}

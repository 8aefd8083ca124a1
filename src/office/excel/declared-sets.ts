/** The sets by which Excels differ for this add-in, each with the newest version that there is. */
const SETS: readonly (readonly [string, number])[] = [
  ["ExcelApi", 20],
  ["ExcelApiOnline", 1],
  ["ExcelApiDesktop", 2],
  ["SharedRuntime", 2],
  ["CustomFunctionsRuntime", 5],
  ["RibbonApi", 2],
  ["DialogApi", 2],
];

/**
 * The requirement sets that this Excel says it has, each by its newest version.
 *
 * @example declaredSets() //=> ["ExcelApi 1.17", "SharedRuntime 1.2"]
 */
export function declaredSets(): string[] {
  const { requirements } = Office.context;
  return SETS.flatMap(([name, newest]) => {
    for (let minor = newest; minor > 0; minor--)
      if (requirements.isSetSupported(name, `1.${minor}`)) return [`${name} 1.${minor}`];
    return [];
  });
}

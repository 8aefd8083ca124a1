/**
 * Where a relationship leads, as a path in the package.
 *
 * @example resolveTarget("xl/charts/chart1.xml", "../media/a.png") //=> "xl/media/a.png"
 * @example resolveTarget("", "/xl/workbook.xml") //=> "xl/workbook.xml"
 */
export function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/**
 * The part with a part's relationships; `""` stands for the package.
 *
 * @example relationshipsPath("xl/workbook.xml") //=> "xl/_rels/workbook.xml.rels"
 */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

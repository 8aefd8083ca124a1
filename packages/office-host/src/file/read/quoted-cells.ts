import { parseCellReference, isTrue, readAttributes } from "../format";

/**
 * Tells which cells were entered with an apostrophe in front (`quotePrefix` of their style), so
 * that text such as `=1+1` stays text when it is entered again.
 */
export function quotedCells(
  sheetXml: string,
  stylesXml: string,
): (row: number, column: number) => boolean {
  const block = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? "";
  if (!block.includes("quotePrefix")) return () => false;
  const styles = [...block.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, attributes]) =>
    isTrue(readAttributes(attributes ?? "").quotePrefix),
  );
  const quoted = new Set<string>();
  for (const [, attributes = ""] of sheetXml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const { r, s } = readAttributes(attributes);
    const at = r && styles[Number(s ?? 0)] ? parseCellReference(r) : null;
    if (at) quoted.add(`${at.row},${at.column}`);
  }
  return (row, column) => quoted.has(`${row},${column}`);
}

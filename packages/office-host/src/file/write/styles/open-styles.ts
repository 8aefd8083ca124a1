import type { OpenPart, Package } from "spreadsheet/parts";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles part, made where the workbook has none. */
export function openStyles(pack: Package, workbookPath: string): OpenPart {
  const there = pack.related(workbookPath, "styles");
  if (there !== undefined) return pack.edit(there);
  // Some readers look for it by this name.
  const path = pack.has("xl/styles.xml") ? pack.freePath("xl/styles", ".xml") : "xl/styles.xml";
  pack.writeText(path, emptyStyles(pack.dialect.main));
  pack.declare(path, CONTENT);
  pack.relate(workbookPath, "styles", path);
  return pack.edit(path);
}

function emptyStyles(main: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

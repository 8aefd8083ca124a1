import { areaAddress, columnName, type PageLayout, type Sheet } from "../../../model";
import { widthOfPoints } from "../../format";
import { PAPER_NUMBERS } from "../../read";
import { must, type EngineFile } from "./excelize";
import type { Aspect } from "./what-changed";

/** These are written with the sheet's cells or by themselves; excelize need not see them. */
export const ENGINE_ASPECTS: readonly Aspect[] = [
  "view",
  "columns",
  "page",
  "merges",
  "protection",
];

/**
 * Sets what is around the cells of a sheet: only the aspects that changed.
 * `name` is what excelize knows the sheet by.
 */
export function dressSheet(
  file: EngineFile,
  name: string,
  sheet: Sheet,
  aspects: ReadonlySet<Aspect>,
): void {
  if (aspects.has("view")) setView(file, name, sheet);
  if (aspects.has("columns")) setColumns(file, name, sheet);
  if (aspects.has("page")) setPage(file, name, sheet.pageLayout);
  if (aspects.has("merges")) setMerges(file, name, sheet);
  if (aspects.has("protection")) {
    if (sheet.protected)
      must(file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true }));
    else must(file.UnprotectSheet(name));
  }
}

function setView(file: EngineFile, name: string, sheet: Sheet): void {
  const { rows, columns } = sheet.frozen;
  must(file.SetSheetView(name, 0, { ShowGridLines: sheet.showGridlines } as never));
  if (sheet.tabColor)
    must(file.SetSheetProps(name, { TabColorRGB: sheet.tabColor.replace("#", "") }));
  const corner = columnName(columns) + (rows + 1);
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  must(
    file.SetPanes(
      name,
      rows + columns === 0
        ? { Freeze: false, Split: false }
        : {
            Freeze: true,
            Split: false,
            XSplit: columns,
            YSplit: rows,
            TopLeftCell: corner,
            ActivePane: pane,
            Selection: [{ SQRef: corner, ActiveCell: corner, Pane: pane }],
          },
    ),
  );
}

function setColumns(file: EngineFile, name: string, sheet: Sheet): void {
  if (sheet.standardWidth !== 48)
    must(file.SetSheetProps(name, { DefaultColWidth: widthOfPoints(sheet.standardWidth) }));
  for (const [column, points] of sheet.columnWidths) {
    const letter = columnName(column);
    must(file.SetColWidth(name, letter, letter, widthOfPoints(points)));
  }
  for (const column of sheet.hiddenColumns)
    must(file.SetColVisible(name, columnName(column), false));
}

function setPage(file: EngineFile, name: string, page: PageLayout): void {
  const fitted = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const size = page.paperSize === undefined ? undefined : PAPER_NUMBERS[page.paperSize];
  must(
    file.SetPageLayout(name, {
      Orientation: page.orientation,
      ...(size === undefined ? {} : { Size: size }),
      ...(fitted ? { FitToWidth: page.fitToWidth ?? 0, FitToHeight: page.fitToHeight ?? 0 } : {}),
      ...(!fitted && page.scale !== undefined ? { AdjustTo: page.scale } : {}),
      ...(page.blackAndWhite ? { BlackAndWhite: true } : {}),
    }),
  );
  must(file.SetSheetProps(name, { FitToPage: fitted }));
  const { top, bottom, left, right, header, footer } = page.margins;
  must(
    file.SetPageMargins(name, {
      Top: inches(top),
      Bottom: inches(bottom),
      Left: inches(left),
      Right: inches(right),
      Header: inches(header),
      Footer: inches(footer),
      Horizontally: page.centerHorizontally,
      Vertically: page.centerVertically ?? false,
    }),
  );
  const OddHeader = marks(page.headers);
  const OddFooter = marks(page.footers);
  if (OddHeader + OddFooter !== "") must(file.SetHeaderFooter(name, { OddHeader, OddFooter }));
}

/** `{left: "a", center: "", right: "&P"}` gives `&La&R&P`. */
function marks({ left, center, right }: PageLayout["headers"]): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function setMerges(file: EngineFile, name: string, sheet: Sheet): void {
  for (const merge of must(file.GetMergeCells(name)).mergeCells)
    must(file.UnmergeCell(name, merge.GetStartAxis(), merge.GetEndAxis()));
  for (const area of sheet.merges) {
    const [first = "", last = first] = areaAddress(area).split(":");
    must(file.MergeCell(name, first, last));
  }
}

/** Points as inches, without the tail that binary fractions leave. */
function inches(points: number): number {
  return Math.round((points / 72) * 1e6) / 1e6;
}

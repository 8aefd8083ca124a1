import { shownBy } from "../../src/report/description/content";
import type { Look, SheetDescription } from "../../src/report/description/sheet-description";
import { textWidth } from "../../src/report/composing/text-width";
import { cellsByAddress } from "./sheet-text";

interface Place {
  readonly row: number;
  readonly column: number;
}

function placeOf(cell: string): Place {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

function isIn(area: string, { row, column }: Place): boolean {
  const [first = area, last = first] = area.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** The texts of a sheet's page that something beside them, or the page's end, cuts off. */
export function cutOff(sheet: SheetDescription): string[] {
  const cells = new Map(
    [...cellsByAddress(sheet)].map(([cell, content]) => {
      const { row, column } = placeOf(cell);
      return [`${row},${column}`, content] as const;
    }),
  );
  const widths = sheet.columnWidths.map(({ points }) => points);
  return [...cells].flatMap(([key, content]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const shown = shownBy(content);
    if (typeof shown === "number" || !isIn(sheet.print.area, { row, column })) return [];
    const look = lookAt(sheet, { row, column });
    if (look.wrap === true) return [];
    const step = look.horizontal === "right" ? -1 : 1;
    let room = 0;
    for (let at = column; isIn(sheet.print.area, { row, column: at }); at += step) {
      if (at !== column && (cells.get(`${row},${at}`) ?? null) !== null) break;
      room += widths[at] ?? 0;
    }
    const needed = textWidth(shown, look.size ?? 11, look.bold === true ? "bold" : "plain");
    return needed > room ? [`${shown} (${needed} of ${room})`] : [];
  });
}

function lookAt(sheet: SheetDescription, place: Place): Look {
  return sheet.styled
    .filter(({ area }) => isIn(area, place))
    .reduce<Look>((all, { look }) => ({ ...all, ...sheet.looks[look] }), {});
}

import type { CellContent, SheetDescription } from "../../src/report/description/sheet-description";

const text = (value: string): CellContent => ({ kind: "text", text: value });
const live = (formula: string, gives: number): CellContent => ({ kind: "formula", formula, gives });

/** A described sheet with one of everything, on a source `Cijfers`: title, table, note and chart. */
export function smallSheet(name = "Proef 2023", parts: Partial<SheetDescription> = {}) {
  const kind = name.split(" ")[0]?.toLowerCase() ?? "";
  const description: SheetDescription = {
    name,
    mark: { kind, year: 2023 },
    blocks: [
      { top: 0, left: 0, rows: [[text("Proef over 2023")]] },
      {
        top: 2,
        left: 0,
        rows: [
          [text("Sector"), text("Doel"), text("Opmerking")],
          [text("Politie"), live("=Cijfers!C2", 713), null],
          [text("Gemeenten"), live("=Cijfers!C3", 5250), text("ruim")],
          [text("Vast"), { kind: "number", number: 0.1 + 0.2 }, null],
        ],
      },
      { top: 7, left: 0, rows: [[text("± bij benadering")]] },
    ],
    looks: { strong: { bold: true, lines: { bottom: { weight: "thin", color: "#1B3A57" } } } },
    styled: [{ area: "A3:C3", look: "strong" }],
    columnWidths: [{ columns: "A:C", points: 90 }],
    rowHeights: [{ rows: "1:1", points: 27 }],
    tables: [{ area: "A3:C6", name: `${kind}_2023` }],
    dataBars: [{ area: "B4:B6", color: "#9FC3E3", from: 0, to: 6000 }],
    highlights: [{ area: "A4:A6", formula: "=$B4>1000", fill: "#EAF1F8" }],
    charts: [
      {
        ...{ name: "grafiek", type: "BarClustered", place: "E3:H12", source: "A3:B6" },
        ...{ title: null, legend: null, colors: ["#2B6CA3"], gapWidth: 50, overlap: 0 },
        ...{ fromTop: true, font: { size: 9, color: "#5B6B7A" } },
      },
    ],
    frozenRows: 3,
    print: {
      ...{ orientation: "landscape", area: "A1:H12", onePage: true, titleRows: "3:3" },
      footer: { left: "Cijfers", right: "&P" },
    },
    ...parts,
  };
  return description;
}

import type { TrueFigure } from "../truth";
import { markOf } from "../words";
import { putFigure, type Plan } from "./layout";
import { printAmount } from "../print";

const LABELS = {
  target: ["Doel", "Doelstelling"],
  realised: ["Realisatie", "Gerealiseerd"],
  statedRate: ["Realisatiepercentage"],
  procurement: ["Via inkoop", "SROI"],
  statedRateInclProcurement: ["Realisatiepercentage incl. SROI"],
  hiredIn: ["Inhuur"],
  statedChange: ["Verschil met vorig jaar"],
} as const;

/** The letter's own form: the sector's name, `Cijfermatige realisatie 2023`, a line a figure. */
export function blocksLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, left } = plan;
  const oneCell = random.chance(0.3);
  const colon = random.chance(0.3) ? ":" : "";
  let row = plan.top;
  return data.years.flatMap((year) =>
    data.sectors.flatMap((sector) => {
      const name = canvas.put(row++, left, sector.label + markOf(random, style));
      const title = canvas.put(row++, left, `Cijfermatige realisatie ${year}`);
      const figures = data.fields.flatMap((field) => {
        const label = `${random.pick(LABELS[field])}${colon}`;
        const line = { row: row++, column: left, sector: sector.id, year, field };
        const names = [name, title];
        if (oneCell) return lineInOneCell(plan, { ...line, names, label });
        const measure = canvas.put(line.row, left, label);
        return putFigure(plan, { ...line, column: left + 1, names: [...names, measure] });
      });
      row += random.int(0, 2);
      return figures;
    }),
  );
}

/** `Doel 5.637 fta` */
function lineInOneCell(
  { random, style, data, canvas }: Plan,
  {
    row,
    column,
    sector,
    year,
    field,
    names,
    label,
  }: Parameters<typeof putFigure>[1] & {
    readonly label: string;
  },
): TrueFigure[] {
  const amount = data.at(sector, year, field);
  if (!amount) return [];
  const asText = { ...style, textShare: 1, rates: "percent-text", unitPlace: "cell" } as const;
  const { value, says } = printAmount(random, asText, amount);
  const cell = canvas.put(row, column, `${label} ${String(value)}`);
  return says ? [{ sector, year, field, ...says, cells: [cell], names, coverage: null }] : [];
}

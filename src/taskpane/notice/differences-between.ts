import type { FigureField, SectorFigure } from "../../domain/figures";
import type { Source } from "../context";

/** A figure that the readings give differently, each as printed; the first is that of the first. */
export interface Difference {
  readonly label: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly values: readonly string[];
}

/** The figures that an analyst chooses a table by. */
const COMPARED: readonly FigureField[] = ["target", "realised", "procurement"];

/**
 * In which figures several readings differ, in the order of the first. What only one of them gives
 * is no difference: it shows by the years and the number of sectors.
 */
export function differencesBetween(sources: readonly Source[]): Difference[] {
  const [first, ...others] = sources;
  if (first === undefined) return [];
  const elsewhere = others.map(
    ({ figures }) => new Map(figures.map((each) => [keyOf(each), each])),
  );
  return first.figures.flatMap((figure) =>
    COMPARED.flatMap((field): Difference | [] => {
      const all = [figure, ...elsewhere.map((figures) => figures.get(keyOf(figure)))];
      const given = all.flatMap((each) => each?.[field] ?? []);
      const values = [...new Map(given.map(({ value, text }) => [value, text])).values()];
      const { label, year } = figure;
      return values.length > 1 ? { label, year, field, values } : [];
    }),
  );
}

const keyOf = ({ sector, year }: SectorFigure): string => `${sector} ${year ?? ""}`;

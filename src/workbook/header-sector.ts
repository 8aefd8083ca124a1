import { SECTORS } from "../domain/sectors";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { sectorOfOrganisations } from "./read-header";

/**
 * The name of the sector that the header over a column of organisations tells: under `Gemeente`
 * stand those of the sector Gemeenten. `null` where the rows name sectors, or it tells none.
 */
export function headerSector(grid: Grid, { columns, top, headerRow }: Layout): string | null {
  const { sector, organisation } = columns;
  if (sector !== undefined || organisation === undefined) return null;
  for (let row = headerRow; row >= top; row--) {
    const id = sectorOfOrganisations(String(grid.spread(row, organisation)));
    if (id !== null) return SECTORS.find((each) => each.id === id)?.name ?? null;
  }
  return null;
}

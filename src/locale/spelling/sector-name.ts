import { SECTORS } from "../../domain/sectors";

/**
 * How a sector of the list is called, in both languages; one of the workbook's own by its id.
 *
 * @example sectorName("politie") //=> "Politie"
 */
export function sectorName(id: string): string {
  return SECTORS.find((sector) => sector.id === id)?.name ?? id;
}

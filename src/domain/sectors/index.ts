export { SECTORS, findSector, groupOf, knownAs, parseSelection, sectorKey } from "./sectors";
export type { GroupId, Sector, SectorId, Selection } from "./sectors";

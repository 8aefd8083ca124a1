export { controle } from "./controle";
export { inhoud } from "./inhoud";
export { meerjaren } from "./meerjaren";
export { overzicht } from "./overzicht";
export { sectorblad } from "./sectorblad";
export { tekort } from "./tekort";
export { unitWords } from "./unit-words";

export { describeSectorblad } from "./describe-sectorblad";

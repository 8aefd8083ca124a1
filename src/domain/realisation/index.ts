export { neededGrowth } from "./needed-growth";
export { balance, includingProcurement, realisationRate, shortfall } from "./realisation";

export { answerCall } from "./answer-call";
export type { FigureCall } from "./answer-call";
export type { Answer, CellAnswer } from "./call-answer";
export { answerCells } from "./answer-cells";
export type { CellCall } from "./answer-cells";
export { isCard } from "./sector-card";
export type { SectorCard } from "./sector-card";

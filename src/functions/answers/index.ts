export { answerCall } from "./answer-call";
export type { FigureCall } from "./answer-call";
export type { Answer, CellAnswer } from "./call-answer";
export { answerCells } from "./cell-function";
export type { CellCall } from "./cell-function";
export { isCard } from "./sector-card";
export type { SectorCard } from "./sector-card";

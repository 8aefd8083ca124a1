export type { PlaygroundTexts } from "./playground-texts";
export { textsFor } from "./texts-for";

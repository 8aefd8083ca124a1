export { findingTextsFor } from "./finding-texts-for";
export { languageFor } from "./language";
export type { Language } from "./language";
export { letterFormTextsFor } from "./letter-form-texts-for";
export { letterTextsFor } from "./letter-texts-for";
export { numberTextsFor } from "./number-texts-for";
export { reportTextsFor } from "./report-texts-for";
export { sharingTextsFor } from "./sharing-texts-for";

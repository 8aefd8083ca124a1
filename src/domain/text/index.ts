export { cleanText } from "./clean-text";
export { nearestNames } from "./nearest-names";
export { remembering } from "./remembering";
export { withoutSigns } from "./without-signs";

/* What following the figures takes, in one script that loads at the first call. */
export { answerCall } from "../answers";
export { behindTheFirst } from "./behind-the-first";
export { digest } from "./digest";
export { createFollowers } from "./followers";
export { sectorsAsked } from "./sectors-asked";
export { asDoubles, shownResult, withoutCards } from "../shown";

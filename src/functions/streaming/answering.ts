/* What following the figures takes, in one script that loads at the first call. */
export { answerCall } from "../answers";
export { digest } from "./digest";
export { createFollowers } from "./followers";
export { sectorsAsked } from "./sectors-asked";
export { shownResult } from "../shown";

/* What following the figures takes, in one script that loads at the first call. */
export { answerCall } from "./answers";
export { digest } from "./digest";
export { createFollowers } from "./followers";
export { sectorsAsked } from "./sectorsasked";
export { shownResult } from "./shownresult";

export { Announcer } from "./announcer";
export { Card } from "./card";
export { Choice } from "./choice";
export { MakeButton } from "./make-button";
export { PlaceLink } from "./place-link";
export { ProblemNotice } from "./problem-notice";
export { ReadAgain } from "./read-again";
export { SeverityMark } from "./severity-mark";

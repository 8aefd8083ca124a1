export { Choice } from "./choice";
export { Fold } from "./fold";
export { MakeButton } from "./make-button";
export { PlaceLink } from "./place-link";
export { ProblemNotice } from "./problem-notice";
export { ReadAgain } from "./read-again";
export { Section } from "./section";
export { SeverityMark } from "./severity-mark";

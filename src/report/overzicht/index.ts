export { describeOverzicht } from "./describe-overzicht";

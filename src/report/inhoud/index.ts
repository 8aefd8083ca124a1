export { describeInhoud } from "./describe-inhoud";

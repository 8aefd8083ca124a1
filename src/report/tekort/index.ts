export { describeTekort } from "./describe-tekort";

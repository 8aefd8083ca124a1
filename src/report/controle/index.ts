export { describeControle } from "./describe-controle";

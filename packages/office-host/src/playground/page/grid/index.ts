export { Grid } from "./grid";

export { blocksIn } from "./blocks-in";

export { runBatch } from "./run-batch";

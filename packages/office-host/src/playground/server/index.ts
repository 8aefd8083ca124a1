export { startServer } from "./start-server";
export type { PlaygroundOptions, PlaygroundServer, Sample, Words } from "./start-server";

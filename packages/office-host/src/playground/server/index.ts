export { startServer } from "./start-server";
export type { PlaygroundOptions, PlaygroundServer } from "./start-server";

export { readManifest } from "./read-manifest";
export type { Manifest } from "./read-manifest";
export { Ribbon } from "./ribbon";

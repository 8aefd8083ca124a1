import path from "node:path";

/** Where the gallery's page is built; ignored by git. */
export const OUTPUT = path.resolve(import.meta.dirname, "../../../build/gallery");

import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Where the gallery's pages are built; ignored by git. */
export const OUTPUT = path.resolve(import.meta.dirname, "../../../build/gallery");

/** Bytes of a page's JavaScript as it goes over the line. */
export const gzippedSize = (name: string): number =>
  gzipSync(fs.readFileSync(path.join(OUTPUT, `${name}.js`)), { level: 9 }).length;

import { buildPages, gzippedSize } from "./build";

// Prints how heavy the pane is beside the smallest Fluent page: `npx tsx tests/taskpane/gallery/measure.ts`.
await buildPages(["baseline", "panealone"]);
const baseline = gzippedSize("baseline");
const pane = gzippedSize("panealone");
console.log(JSON.stringify({ baseline, pane, ratio: pane / baseline }));

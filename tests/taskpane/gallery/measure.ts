import { ensureBuilt } from "../../../tools/build.mjs";
import { gzippedSize } from "./build";

// Prints how heavy the pane is beside the smallest Fluent page: `npx tsx tests/taskpane/gallery/measure.ts`.
await ensureBuilt(["gallery"]);
const baseline = gzippedSize("baseline");
const pane = gzippedSize("pane-alone");
console.log(JSON.stringify({ baseline, pane, ratio: pane / baseline }));

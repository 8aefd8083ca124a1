import { ensureBuilt } from "../../../tools/build.mjs";
import { startServer } from "./server/startserver";

console.error("Building what has changed; the first time that takes a minute.");
await ensureBuilt(["addin", "playground"]);
const { url } = await startServer();
console.log(`The playground: ${url}`);

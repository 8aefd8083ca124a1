import { ensureBuilt } from "../../../tools/build.mjs";
import { startServer } from "./server/startserver";

await ensureBuilt(["addin", "playground"]);
const { url } = await startServer();
console.log(`The playground: ${url}`);

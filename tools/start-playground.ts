import { ensureBuilt } from "./build.mjs";
import { startServer } from "office-host/playground/server";

await ensureBuilt(["addin", "playground"]);
const { url } = await startServer();
console.log(`The playground: ${url}`);

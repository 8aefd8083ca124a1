import { run } from "./run";

// Whoever asked for the output may be gone before its end (`| head`): then there is nobody to tell.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
// Ends by way of `exit`, so that a file half-written is cleared away.
const INTERRUPTED = 130;
const TERMINATED = 143;
process.once("SIGINT", () => process.exit(INTERRUPTED));
process.once("SIGTERM", () => process.exit(TERMINATED));

const { exitCode, stdout, stderr } = await run(process.argv.slice(2));
if (stdout) process.stdout.write(`${stdout}\n`);
if (stderr) process.stderr.write(`${stderr}\n`);
process.exitCode = exitCode;

import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, readdir, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file wholly or not at all: into a temporary file beside it, flushed, then renamed. When
 * that fails what stood there stands there still, and nothing is left behind. A link stays a link.
 *
 * `FileHandle.writeFile` goes on until all bytes are written, or throws: a single write on a full
 * disk writes less than it was given and says so in a number that is easily not looked at.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (each) => each.mode & 0o777,
    () => undefined,
  );
  await clearLeftovers(target);
  const name = `${leftoverStart(target)}${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
  const temporary = join(dirname(target), name);
  // Also when the process is asked to end while it writes.
  const clear = () => rmSync(temporary, { force: true });
  process.once("exit", clear);
  let file: FileHandle | undefined;
  try {
    file = await open(temporary, "wx", mode);
    // The mode given to `open` goes through the mask of the process.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(temporary, target);
  } catch (cause) {
    // What went wrong first is what is said.
    await file?.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw cause;
  } finally {
    process.off("exit", clear);
  }
}

const leftoverStart = (target: string): string => `.${basename(target)}.`;

/** What runs that were killed left beside the file; a run that still writes keeps its own. */
async function clearLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const start = leftoverStart(target);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(start.length)) ?? [];
    if (!name.startsWith(start) || pid === undefined || isAlive(Number(pid))) continue;
    // Somebody else's, perhaps: then it stays, and harms nobody.
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

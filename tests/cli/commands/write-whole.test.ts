import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
  lstat,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWhole } from "../../../src/cli/commands/write-whole";

let folder: string;
const inFolder = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-whole-"));
  await writeFile(inFolder("map.xlsx"), "oud");
});
afterEach(() => rm(folder, { recursive: true }));

const MODULE = resolve("src/cli/commands/write-whole.ts");
/** A process of its own that writes so many bytes; `limit` is the largest file it may make, in 512 bytes. */
function writing(bytes: number, limit?: number) {
  const code = `import { writeWhole } from ${JSON.stringify(MODULE)};
    process.on("SIGXFSZ", () => {});
    process.once("SIGTERM", () => process.exit(143));
    const all = new Uint8Array(${bytes}).fill(65);
    process.stdout.write("begin");
    await writeWhole(${JSON.stringify(inFolder("map.xlsx"))}, all).catch((error) => { console.log(error.code); process.exit(3); });`;
  const node = `exec "$0" --import tsx --input-type=module -e "$1"`;
  const command = limit === undefined ? node : `ulimit -f ${limit}; ${node}`;
  return spawn("sh", ["-c", command, process.execPath, code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("a file that is written", () => {
  it("is there whole, with the rights that it had, and nothing beside it", async () => {
    await chmod(inFolder("map.xlsx"), 0o600);
    await writeWhole(inFolder("map.xlsx"), new TextEncoder().encode("nieuw"));
    expect(await readFile(inFolder("map.xlsx"), "utf8")).toBe("nieuw");
    expect((await stat(inFolder("map.xlsx"))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["map.xlsx"]);
  });

  it("that is a link stays one, and what it leads to is written", async () => {
    await symlink(inFolder("map.xlsx"), inFolder("link.xlsx"));
    await writeWhole(inFolder("link.xlsx"), new TextEncoder().encode("nieuw"));
    expect((await lstat(inFolder("link.xlsx"))).isSymbolicLink()).toBe(true);
    expect(await readFile(inFolder("map.xlsx"), "utf8")).toBe("nieuw");
  });

  it("clears away what a run that was killed left, and nothing else", async () => {
    const [dead, alive] = [
      `.map.xlsx.999999999-0123456789ab.tmp`,
      `.map.xlsx.${process.pid}-0123456789ab.tmp`,
    ];
    for (const name of [dead, alive, ".ander.xlsx.999999999-0123456789ab.tmp"])
      await writeFile(inFolder(name), "");
    await writeWhole(inFolder("map.xlsx"), new TextEncoder().encode("nieuw"));
    expect((await readdir(folder)).sort()).toEqual(
      [".ander.xlsx.999999999-0123456789ab.tmp", alive, "map.xlsx"].sort(),
    );
  });
});

/** A disk of one megabyte in memory; only root may make one. */
function mounted(place: string): boolean {
  return (
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place], { stdio: "ignore" })
      .status === 0
  );
}

describe("a disk that is full", () => {
  it("leaves the original whole and nothing beside it, and says so", async (test) => {
    const disk = await mkdtemp(join(tmpdir(), "volle-schijf-"));
    if (!mounted(disk)) {
      await rm(disk, { recursive: true });
      test.skip("a disk can only be mounted by root");
    }
    try {
      await writeFile(join(disk, "map.xlsx"), "oud");
      for (const bytes of [900_000, 1_048_576, 5_000_000]) {
        await writeFile(join(disk, "vol"), new Uint8Array(500_000));
        await expect(
          writeWhole(join(disk, "map.xlsx"), new Uint8Array(bytes)),
        ).rejects.toMatchObject({ code: "ENOSPC" });
        expect(await readFile(join(disk, "map.xlsx"), "utf8")).toBe("oud");
        expect((await readdir(disk)).sort()).toEqual(["map.xlsx", "vol"]);
      }
      await rm(join(disk, "vol"));
      await writeWhole(join(disk, "map.xlsx"), new Uint8Array(600_000));
      expect((await stat(join(disk, "map.xlsx"))).size).toBe(600_000);
    } finally {
      spawnSync("umount", [disk], { stdio: "ignore" });
      await rm(disk, { recursive: true });
    }
  });
});

describe("a file that cannot be written", () => {
  it("where there is no such folder: said, and nothing is made", async () => {
    await expect(writeWhole(inFolder("weg/map.xlsx"), new Uint8Array(3))).rejects.toMatchObject({
      code: "ENOENT",
    });
  });

  it("where there is no room for it: the old one is whole, and nothing is left behind", async () => {
    const child = writing(900_000, 1000);
    let said = "";
    child.stdout.on("data", (data: Buffer) => (said += data.toString()));
    const [code] = (await once(child, "close")) as [number];
    expect([code, said]).toEqual([3, "beginEFBIG\n"]);
    expect(await readFile(inFolder("map.xlsx"), "utf8")).toBe("oud");
    expect(await readdir(folder)).toEqual(["map.xlsx"]);
  });

  it.each([0, 1, 2, 5, 10, 20])(
    "killed %i ms after it begins: old or new, never in between",
    async (wait) => {
      const child = writing(20_000_000);
      await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGKILL");
      await once(child, "close");
      const size = (await stat(inFolder("map.xlsx"))).size;
      expect([3, 20_000_000]).toContain(size);
      await writeWhole(inFolder("map.xlsx"), new Uint8Array(5));
      expect(await readdir(folder)).toEqual(["map.xlsx"]);
    },
  );

  it("asked to end while it writes: nothing is left behind", async () => {
    const child = writing(60_000_000);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    await once(child, "close");
    expect(await readdir(folder)).toEqual(["map.xlsx"]);
  });
});

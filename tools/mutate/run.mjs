// `npm run mutate -- ROOM`: breaks the code of a room on purpose, in each place by itself, and says
// which faults no test of that room sees. A room takes minutes to an hour; a part of one
// (`domain/checks`) goes by itself. Without a name all rooms go in turn.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ROOMS } from "./rooms.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Why a name is none to run; `null` when it is one. */
function fault(name) {
  const [room] = name.split("/");
  if (!ROOMS.includes(room)) return `${name}: choose of ${ROOMS.join(", ")}, or a part of one`;
  if (!fs.existsSync(path.join(root, "src", name))) return `src/${name} is not there`;
  if (!fs.existsSync(path.join(root, "tests", room))) return `tests/${room} is not there`;
  return null;
}

function mutate(name) {
  console.log(`\n> ${name}`);
  const { status } = spawnSync(
    "npx",
    ["--no-install", "stryker", "run", "tools/mutate/stryker.mjs"],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, MUTATE: name },
    },
  );
  return status ?? 1;
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : ROOMS.filter((room) => fault(room) === null);
const faults = names.map(fault).filter((each) => each !== null);
for (const each of faults) console.error(each);
process.exitCode = faults.length > 0 ? 2 : Math.max(...names.map(mutate));

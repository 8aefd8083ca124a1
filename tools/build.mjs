import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import addin, { baseline, gallery, headless, playground } from "../webpack.config.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (file) => path.join(root, file);

/** Where each build goes, what makes it, and the folders whose files it is made of. */
const TARGETS = {
  addin: { output: "build/dist/taskpane.html", config: () => addin({ out: at("build/dist") }) },
  headless: { output: "build/headless.js", config: headless },
  playground: { output: "build/playground/playground.js", config: playground },
  gallery: { output: "build/gallery/page.js", config: gallery, besides: ["tests/taskpane"] },
  baseline: { output: "build/baseline/baseline.js", config: baseline, besides: ["tests/taskpane"] },
};
const SOURCES = ["src", "packages", "tools", "assets/icons", "manifest.xml", "webpack.config.js"];
const LOCK = at("build/.lock");
const LOCK_PATIENCE = 180_000;

/** What was parsed and minimized at an earlier build is not done again; `dist` has none of it. */
const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: at("build/.cache"),
  buildDependencies: { config: [at("webpack.config.js"), at("package-lock.json")] },
});

/** Runs webpack once. Throws with its own words when the build fails. */
async function run(name) {
  const compiler = webpack({ ...TARGETS[name].config(), cache: cache(name) });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

/** The newest moment at which something under these paths changed, in milliseconds. */
function newestChange(paths) {
  return Math.max(
    ...paths.map((name) => {
      const stat = fs.statSync(name);
      if (!stat.isDirectory()) return stat.mtimeMs;
      return Math.max(
        stat.mtimeMs,
        newestChange(fs.readdirSync(name).map((file) => path.join(name, file))),
      );
    }),
    0,
  );
}

function isFresh(output, besides = []) {
  const sources = [...SOURCES, ...besides].map(at);
  return fs.existsSync(output) && fs.statSync(output).mtimeMs >= newestChange(sources);
}

/** One build at a time, also when several test runs start together. */
async function locked(work) {
  fs.mkdirSync(at("build"), { recursive: true });
  for (let waited = 0; ; waited += 200) {
    try {
      fs.mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    // Whoever held it this long has died.
    if (waited > LOCK_PATIENCE) fs.rmSync(LOCK, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    fs.rmSync(LOCK, { recursive: true, force: true });
  }
}

/**
 * Builds what is not newer than its sources.
 *
 * @param {("addin" | "headless" | "playground" | "gallery" | "baseline")[]} names what is needed
 * @param {{force?: boolean}} options `force` builds also what is fresh
 * @returns {Promise<Record<string, string>>} the file that each build is entered by
 * @throws {Error} when webpack reports errors
 * @example await ensureBuilt(["headless"]) //=> {headless: "/…/build/headless.js"}
 */
export async function ensureBuilt(names, { force = false } = {}) {
  const outputs = Object.fromEntries(names.map((name) => [name, at(TARGETS[name].output)]));
  const stale = () =>
    names.filter((name) => force || !isFresh(outputs[name], TARGETS[name].besides));
  if (stale().length === 0) return outputs;
  console.error("Building what has changed; the first time that takes a minute.");
  await locked(async () => {
    for (const name of stale()) {
      const started = new Date();
      await run(name);
      // A source saved while webpack ran makes it stale again.
      fs.utimesSync(outputs[name], started, started);
    }
  });
  return outputs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  await ensureBuilt(names.length > 0 ? names : Object.keys(TARGETS), { force: true });
}

// `npm run sbom`: writes `build/sbom.cdx.json`, the list of all that `dist` is made of, in
// CycloneDX form. npm knows versions, licences and checksums; only webpack knows what a build holds.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import addin from "../webpack.config.js";
import { VERSION } from "./version.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const OUTPUT = path.join(root, "build/sbom.cdx.json");

/** The package whose file a module is, as its folder under the root; `null` for one of ours. */
const packageOf = (resource = "") =>
  /^.*?node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(
    path.relative(root, resource).replaceAll("\\", "/"),
  )?.[0] ?? null;

/** The folders of the packages of which something is in a build. */
async function packagesInBuild() {
  const compiler = webpack(addin({ out: path.join(root, "build/sbom") }));
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const { modules, chunkGraph } = stats.compilation;
  const used = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = used.flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = new Set(files.map(({ resource }) => packageOf(resource)));
  await new Promise((resolve) => compiler.close(resolve));
  return [...folders].filter((folder) => folder !== null);
}

/** What npm knows of all that is installed. */
function installed() {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application"];
  // Of the development tools too: left to itself npm would leave out what they share with `dist`.
  const text = execFileSync("npm", [...args, "--workspaces=false", "--include", "dev"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return JSON.parse(text);
}

const references = (await packagesInBuild()).map((folder) => {
  const { name, version } = JSON.parse(
    fs.readFileSync(path.join(root, folder, "package.json"), "utf8"),
  );
  return `${name}@${version}`;
});
const { metadata, components, dependencies, ...document } = installed();
const kept = components.filter((component) => references.includes(component["bom-ref"]));
if (kept.length !== references.length)
  throw new Error("npm does not know all that is in the build");

const own = metadata.component;
const refs = new Set([own["bom-ref"], ...kept.map((component) => component["bom-ref"])]);
const sbom = {
  ...document,
  metadata: {
    ...metadata,
    component: { ...own, name: "banenafspraak-voor-excel", version: VERSION },
  },
  components: kept.map((component) => ({
    ...component,
    // To the development tools it may have been something less.
    scope: "required",
    properties: [],
  })),
  dependencies: dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
};
fs.writeFileSync(OUTPUT, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${path.relative(root, OUTPUT)}: ${kept.length} packages`);

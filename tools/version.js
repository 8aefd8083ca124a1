import fs from "node:fs";

const { version } = JSON.parse(
  fs.readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** The version of the add-in. It stands in package.json alone: all else is derived from it. */
export const VERSION = version;

/**
 * A version as a manifest takes it: four numbers, and nothing of a prerelease.
 *
 * @param {string} version by semantic versioning
 * @returns {string}
 * @example manifestVersion("2.1.0-beta.1") //=> "2.1.0.0"
 */
export function manifestVersion(version) {
  const [numbers] = version.split(/[-+]/);
  return `${numbers}.0`;
}

/**
 * The manifest with the version of a build in the place of the one that it was kept with.
 *
 * @param {string} manifest
 * @param {string} version by semantic versioning
 * @returns {string}
 * @throws {Error} when the manifest has no version: Excel would take no update of it.
 */
export function withVersion(manifest, version) {
  const kept = /<Version>[^<]*<\/Version>/;
  if (!kept.test(manifest)) throw new Error("manifest.xml has no <Version> to fill in");
  return manifest.replace(kept, `<Version>${manifestVersion(version)}</Version>`);
}

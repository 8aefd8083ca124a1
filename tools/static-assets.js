import fs from "node:fs";

const NAME = "StaticAssetsPlugin";

/** Copies files into the build, text files with the development address replaced by the real one. */
export class StaticAssetsPlugin {
  /** @param {{files: Record<string, string>, replace: {from: string, to: string}}} options asset name → file */
  constructor({ files, replace }) {
    this.files = files;
    this.replace = replace;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [name, file] of Object.entries(this.files)) {
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new sources.RawSource(this.#content(file)));
        }
      });
    });
  }

  #content(file) {
    const bytes = fs.readFileSync(file);
    if (!/\.(xml|html|json)$/.test(file)) return bytes;
    return bytes.toString("utf8").replaceAll(this.replace.from, this.replace.to);
  }
}

import fs from "node:fs";

const NAME = "StaticAssetsPlugin";

/** Copies files into the build; `change` makes of a text file what it is at the address of the build. */
export class StaticAssetsPlugin {
  /** @param {{files: Record<string, string>, change: (text: string) => string}} options asset name → file */
  constructor({ files, change }) {
    this.files = files;
    this.change = change;
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
    return this.change(bytes.toString("utf8"));
  }
}

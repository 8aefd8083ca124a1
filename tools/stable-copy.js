const NAME = "StableCopyPlugin";

/** Copies the script of an entry to a name that never changes, once its own hash is known. */
export class StableCopyPlugin {
  /** @param {{chunk: string, name: string}} options the entry, and the file to copy its script to */
  constructor({ chunk, name }) {
    this.chunk = chunk;
    this.name = name;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After webpack has given each file the hash of what it holds in the end.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const [file] = compilation.namedChunks.get(this.chunk)?.files ?? [];
        const asset = file === undefined ? undefined : compilation.getAsset(file);
        // Marked, or it would be minimized once more and be another script.
        if (asset) compilation.emitAsset(this.name, asset.source, { minimized: true });
        else compilation.errors.push(new WebpackError(`${NAME}: no script of ${this.chunk}`));
      });
    });
  }
}

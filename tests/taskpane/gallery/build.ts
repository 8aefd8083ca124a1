import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Where the gallery's pages are built; ignored by git. */
export const OUTPUT = path.resolve(here, "../../../build/gallery");

/** Built the way the add-in is (webpack.config.js), so that sizes can be compared. */
const configuration = (entries: readonly string[]): Configuration => ({
  mode: "production",
  devtool: false,
  entry: Object.fromEntries(
    entries.map((name) => [
      name,
      path.join(here, fs.existsSync(path.join(here, `${name}.tsx`)) ? `${name}.tsx` : `${name}.ts`),
    ]),
  ),
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "esbuild-loader",
        options: { target: "es2021", jsx: "automatic" },
      },
      { resourceQuery: /raw/, type: "asset/source" },
    ],
  },
  output: { path: OUTPUT, filename: "[name].js" },
  performance: { hints: false },
});

/** Builds pages of this folder (`page`, `baseline`, `panealone`) to `OUTPUT`. */
export async function buildPages(entries: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    webpack(configuration(entries), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** Bytes of a page's JavaScript as it goes over the line. */
export const gzippedSize = (name: string): number =>
  gzipSync(fs.readFileSync(path.join(OUTPUT, `${name}.js`)), { level: 9 }).length;

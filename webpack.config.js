import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import playgroundScripts from "./packages/office-host/webpack.config.js";
import { FunctionsMetadataPlugin } from "./tools/functions-metadata.js";
import { DEVELOPMENT_ADDRESS, hostingAddress } from "./tools/hosting-address.js";
import { StableCopyPlugin } from "./tools/stable-copy.js";
import { StaticAssetsPlugin } from "./tools/static-assets.js";
import { VERSION, withVersion } from "./tools/version.js";

const require = createRequire(import.meta.url);
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const root = path.dirname(fileURLToPath(import.meta.url));
const at = (file) => path.resolve(root, file);
const read = (file) => JSON.parse(fs.readFileSync(at(file), "utf8"));

const FUNCTIONS = "./src/functions/functions.ts";
const ICONS = fs.readdirSync(at("assets/icons")).filter((file) => file.endsWith(".png"));

/** What every bundle shares. The pane's own budget replaces webpack's hints. */
const base = () => ({
  mode: "production",
  devtool: false,
  context: root,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "esbuild-loader",
        options: { target: "es2021", jsx: "automatic" },
      },
      // The pane's stylesheet, as text without its comments.
      {
        resourceQuery: /raw/,
        type: "asset/source",
        loader: "esbuild-loader",
        options: { loader: "css", minify: true },
      },
    ],
  },
  // The page stays as it was written: the playground's server and whoever reviews it read it.
  optimization: { minimizeOptions: { html: false } },
  performance: { hints: false },
});

/** Generates functions.json, tells Office.js which function is which, and translates. */
const functionsMetadata = (address) => [
  new CustomFunctionsMetadataPlugin({ output: "functions.json", input: FUNCTIONS }),
  new FunctionsMetadataPlugin({
    input: at(FUNCTIONS),
    generated: "functions.json",
    address,
    // The generated functions.json is replaced, so it comes last.
    languages: [
      { folder: at("src/locale/nl"), metadata: "functions-nl.json", help: "hulp" },
      { folder: at("src/locale/en"), metadata: "functions.json", help: "help" },
    ],
  }),
];

/** The add-in as Excel loads it: static files for one address. */
export default function addin(env = {}) {
  const address = hostingAddress(env.url);
  const icons = ICONS.map((file) => [`assets/${file}`, at(`assets/icons/${file}`)]);
  return {
    ...base(),
    name: "addin",
    entry: {
      functions: FUNCTIONS,
      // One set of modules for both: the functions answer from the source that the pane shows.
      taskpane: { import: "./src/main.tsx", dependOn: "functions" },
    },
    output: {
      path: env.out ? path.resolve(env.out) : at("dist"),
      // By its hash a script of an earlier version is never taken for the one that the page asks.
      filename: "[name].[contenthash:12].js",
      chunkFilename: "[name].[contenthash:12].js",
      publicPath: "",
      clean: true,
    },
    plugins: [
      new webpack.DefinePlugin({
        ADDIN_VERSION: JSON.stringify(VERSION),
        // No request leaves the machine: what a library could ask with is not there.
        ...{ fetch: "undefined", XMLHttpRequest: "undefined" },
      }),
      // The manifest names it, and a manifest is not given out anew at every build.
      new StableCopyPlugin({ chunk: "functions", name: "functions.js" }),
      ...functionsMetadata(address),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: at("src/main.html"),
        templateParameters: {
          nl: read("src/locale/nl/page.json"),
          en: read("src/locale/en/page.json"),
        },
        minify: false,
      }),
      new StaticAssetsPlugin({
        files: Object.fromEntries([["manifest.xml", at("manifest.xml")], ...icons]),
        change: (manifest) =>
          withVersion(manifest, VERSION).replaceAll(DEVELOPMENT_ADDRESS, address),
      }),
    ],
  };
}

/** The same add-in without its pane, as one script for the command line: `build/headless.js`. */
export function headless() {
  return {
    ...base(),
    name: "headless",
    entry: { headless: ["./src/headless.ts", FUNCTIONS] },
    // One script, also of what the add-in in Excel loads at the first click.
    output: { path: at("build"), filename: "[name].js", asyncChunks: false },
    optimization: { minimize: false },
    plugins: functionsMetadata(DEVELOPMENT_ADDRESS),
  };
}

/** The page around the add-in, when there is no Excel at hand: `build/playground/`. */
export const playground = () => playgroundScripts({ out: at("build/playground") });

/** The pane in every state, for the tests that look at it. */
export function gallery() {
  return {
    ...base(),
    name: "gallery",
    entry: { page: "./tests/taskpane/gallery/page.tsx" },
    output: { path: at("build/gallery"), filename: "[name].js", chunkFilename: "[name].js" },
    optimization: { minimize: false },
  };
}

/** The smallest Fluent page, made as the add-in is: what the pane's weight is measured against. */
export function baseline() {
  return {
    ...base(),
    name: "baseline",
    entry: { baseline: "./tests/taskpane/gallery/baseline.tsx" },
    output: { path: at("build/baseline"), filename: "[name].js" },
  };
}

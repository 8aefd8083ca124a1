import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * The scripts of the page around an add-in, when there is no Excel at hand.
 *
 * @param {{out: string}} options `out` is the folder that `startServer` gets as `scripts`
 */
export default function playground({ out }) {
  return {
    mode: "production",
    devtool: false,
    context: root,
    name: "playground",
    entry: {
      playground: "./src/playground/page/main.tsx",
      // Runs in the pane's page, before Office.js.
      connect: "./src/playground/page/connect.ts",
    },
    output: {
      path: out,
      filename: "[name].js",
      // Not `.gz`: servers send that as encoded, and the library unpacks its file by itself.
      assetModuleFilename: "[name].packed",
      publicPath: "",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      fallback: { fs: false, path: false, crypto: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target: "es2021", jsx: "automatic" },
        },
      ],
    },
    performance: { hints: false },
  };
}

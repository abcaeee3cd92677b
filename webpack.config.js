const path = require("node:path");

/** The command line: one file for Node, everything bundled, so that it starts without looking up packages. */
module.exports = () => ({
  name: "cli",
  mode: "production",
  target: "node20",
  devtool: false,
  optimization: { minimize: false },
  entry: { review: "./src/entry/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
  performance: { hints: false },
  stats: "errors-warnings",
});

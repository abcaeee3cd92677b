const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const policy = require("./.config/content-security-policy.cjs");

const typescript = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
  performance: { hints: false },
  stats: "errors-warnings",
};

const forNode = {
  ...typescript,
  mode: "production",
  target: "node20",
  devtool: false,
  node: { __dirname: false },
  // Kept readable: an office's own staff may look at what runs on their machine.
  optimization: { minimize: false },
};

/** Copies the sample table beside the page. */
class SampleTable {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const file = path.resolve(__dirname, "assets/sample-rongjiang-2021.xlsx");
    compiler.hooks.thisCompilation.tap("SampleTable", (compilation) => {
      compilation.hooks.processAssets.tap("SampleTable", () => {
        compilation.fileDependencies.add(file);
        compilation.emitAsset(path.basename(file), new RawSource(require("node:fs").readFileSync(file)));
      });
    });
  }
}

/** The programs: "cli" is what people run, "page" what they open in a browser, "tools" measures and prints it. */
module.exports = [
  {
    ...forNode,
    name: "cli",
    entry: { review: "./src/entry/cli/review.ts", demo: "./src/entry/cli/demo.ts" },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs" },
  },
  {
    ...typescript,
    name: "page",
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: { page: "./src/entry/page/page.tsx" },
    output: { path: path.resolve(__dirname, "dist/page"), filename: "[name].[contenthash:8].js", publicPath: "auto", clean: true },
    optimization: {
      splitChunks: {
        cacheGroups: { vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: (chunk) => chunk.name === "page" } },
      },
    },
    plugins: [new HtmlWebpackPlugin({ template: "./src/entry/page/index.html", policy, scriptLoading: "defer" }), new SampleTable()],
  },
  {
    ...forNode,
    name: "tools",
    entry: { bench: "./test/bench/bench.ts", "print-check": "./test/print-check/print-check.ts" },
    output: { path: path.resolve(__dirname, ".build"), filename: "[name].cjs" },
  },
];

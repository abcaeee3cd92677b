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

/** Pages of static files. `entries` are named as their .html files are; their libraries are in one file that all share. */
function forBrowser(name, folder, entries) {
  const pages = Object.keys(entries).map(
    (entry) =>
      new HtmlWebpackPlugin({
        template: "./src/entry/page/index.html",
        filename: `${entry}.html`,
        chunks: [entry],
        policy,
        scriptLoading: "defer",
      }),
  );
  return {
    ...typescript,
    name,
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: entries,
    output: { path: path.resolve(__dirname, folder), filename: "[name].[contenthash:8].js", publicPath: "auto", clean: true },
    optimization: {
      splitChunks: {
        cacheGroups: { vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: (chunk) => chunk.name in entries } },
      },
    },
    plugins: [...pages, new SampleTable()],
  };
}

/** The programs: "cli" is what people run, "page" what they open in a browser, the others measure and print. */
module.exports = [
  {
    ...forNode,
    name: "cli",
    entry: { review: "./src/entry/cli/review.ts", demo: "./src/entry/cli/demo.ts" },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs" },
  },
  forBrowser("page", "dist/page", { index: "./src/entry/page/page.tsx" }),
  // Built beside a page with nothing but one button from the same libraries, to measure one against the other.
  forBrowser("page-bench", ".build/page-bench", { index: "./src/entry/page/page.tsx", button: "./test/bench/page/one-button.tsx" }),
  // Each parser of deadlines by itself, minified, to weigh them: ours is all that other folders use, without the table of working days.
  {
    ...typescript,
    name: "deadline-sizes",
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: Object.fromEntries(["ours", "recognizers", "chrono"].map((name) => [name, `./test/bench/deadlines/size-entries/${name}.ts`])),
    externals: [/working-day-exceptions$/],
    output: { path: path.resolve(__dirname, ".build/deadline-sizes"), filename: "[name].js", library: { type: "commonjs2" } },
  },
  {
    ...forNode,
    name: "tools",
    entry: {
      bench: "./test/bench/bench.ts",
      "bench-page": "./test/bench/page/bench-page.ts",
      "bench-deadlines": "./test/bench/deadlines/bench-deadlines.ts",
      "print-check": "./test/print-check/print-check.ts",
      fuzz: "./test/fuzz/fuzz.ts",
    },
    externals: Object.fromEntries(
      ["playwright-core", "chrono-node", "@microsoft/recognizers-text-date-time"].map((name) => [name, `commonjs ${name}`]),
    ),
    output: { path: path.resolve(__dirname, ".build"), filename: "[name].cjs" },
  },
];

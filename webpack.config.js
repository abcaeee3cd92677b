const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const policy = require("./.config/content-security-policy.cjs");
const { AddinFiles } = require("./.config/addin-files.cjs");
const { addinSettings } = require("./.config/addin-settings.cjs");
const { BundledPackages } = require("./.config/bundled-packages.cjs");

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
  // One file is one program.
  module: { ...typescript.module, parser: { javascript: { dynamicImportMode: "eager" } } },
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
    plugins: [...pages, new SampleTable(), new BundledPackages(`${folder}.packages`)],
  };
}

/**
 * A page of the add-in from its own template. Scripts stand at the end of the body, in order: the first words are seen before any of them. A page
 * that nobody sees has its own script in the head, before Office.js.
 */
function addinPage(settings, name, template, inject = "body") {
  const { policy: addinPolicy, officeScript } = settings;
  const shown = { policy: addinPolicy, officeScript };
  return new HtmlWebpackPlugin({ template, filename: `${name}.html`, chunks: [name], scriptLoading: "blocking", inject, ...shown });
}

/** The add-in in Excel: its pages, its icons and its manifest, ready to be put on a server. Office.js is never bundled. */
function addin(env) {
  const settings = addinSettings(env);
  return {
    ...typescript,
    name: "addin",
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: {
      taskpane: "./src/entry/taskpane/taskpane.tsx",
      commands: "./src/entry/commands/commands.ts",
      dialog: "./src/entry/commands/dialog.ts",
    },
    output: { path: path.resolve(__dirname, "dist/addin"), filename: "[name].[contenthash:8].js", publicPath: "auto", clean: true },
    optimization: {
      splitChunks: {
        cacheGroups: {
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: (chunk) => chunk.name === "taskpane" },
          readWord: { test: /[\\/]node_modules[\\/]/, name: "read-word-libraries", chunks: (chunk) => chunk.name === "read-word" },
        },
      },
    },
    plugins: [
      addinPage(settings, "taskpane", "./src/entry/taskpane/taskpane.html"),
      addinPage(settings, "commands", "./src/entry/commands/commands.html", "head"),
      addinPage(settings, "dialog", "./src/entry/commands/dialog.html"),
      new AddinFiles(settings),
      new BundledPackages("dist/addin.packages"),
    ],
  };
}

/** The programs: "cli" is what people run, "page" what they open in a browser, "addin" what Excel opens, the others measure and print. */
module.exports = (env = {}) => [
  {
    ...forNode,
    name: "cli",
    entry: { review: "./src/entry/cli/review.ts", demo: "./src/entry/cli/demo.ts" },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs" },
  },
  forBrowser("page", "dist/page", { index: "./src/entry/page/page.tsx" }),
  addin(env),
  // A page that stands for Excel on the web, to test the add-in in a browser.
  {
    ...typescript,
    name: "excel-web",
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: { "excel-web": "./test/browser/excel-web/excel-web.ts" },
    output: { path: path.resolve(__dirname, ".build/excel-web"), filename: "[name].js", clean: true },
  },
  // Built beside a page with nothing but one button from the same libraries, to measure one against the other.
  forBrowser("page-bench", ".build/page-bench", { index: "./src/entry/page/page.tsx", button: "./test/bench/page/one-button.tsx" }),
  // Each parser of deadlines by itself, minified, to weigh them: ours is all that it takes to read a cell, without the table of working days.
  {
    ...typescript,
    name: "deadline-sizes",
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: Object.fromEntries(["ours", "recognizers", "chrono"].map((name) => [name, `./test/bench/deadlines/size-entries/${name}.ts`])),
    externals: [/working-day-exceptions$/],
    externalsType: "module",
    experiments: { outputModule: true },
    output: { path: path.resolve(__dirname, ".build/deadline-sizes"), filename: "[name].js", library: { type: "module" } },
  },
  {
    ...forNode,
    name: "tools",
    entry: {
      bench: "./test/bench/bench.ts",
      "bench-page": "./test/bench/page/bench-page.ts",
      "bench-deadlines": "./test/bench/deadlines/bench-deadlines.ts",
      "bench-addin": "./test/bench/addin/bench-addin.ts",
      "print-check": "./test/print-check/print-check.ts",
      manifest: "./test/manifest/check-manifest.ts",
      fuzz: "./test/fuzz/fuzz.ts",
    },
    externals: Object.fromEntries(
      ["playwright-core", "xmllint-wasm", "chrono-node", "@microsoft/recognizers-text-date-time"].map((name) => [name, `commonjs ${name}`]),
    ),
    output: { path: path.resolve(__dirname, ".build"), filename: "[name].cjs" },
  },
];

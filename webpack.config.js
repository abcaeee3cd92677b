const path = require("node:path");

const forNode = {
  mode: "production",
  target: "node20",
  devtool: false,
  node: { __dirname: false },
  // Kept readable: an office's own staff may look at what runs on their machine.
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The programs: "cli" is what people run, "tools" measures and prints it. Each is one file with everything it needs inside. */
module.exports = [
  {
    ...forNode,
    name: "cli",
    entry: { review: "./src/entry/cli/review.ts", demo: "./src/entry/cli/demo.ts" },
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs" },
  },
  {
    ...forNode,
    name: "tools",
    entry: { bench: "./test/bench/bench.ts", "print-check": "./test/print-check/print-check.ts" },
    output: { path: path.resolve(__dirname, ".build"), filename: "[name].cjs" },
  },
];

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";

/** The script of the page of the simulated Excel on the web, as one text. */
export async function bundleExcelPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "excel-page-"));
  try {
    await run({
      mode: "development",
      devtool: false,
      target: ["web", "es2022"],
      context: path.join(__dirname, "../../.."),
      entry: path.join(__dirname, "excel-page.ts"),
      output: { path: folder, filename: "excel-page.js" },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/u, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
    });
    return readFileSync(path.join(folder, "excel-page.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

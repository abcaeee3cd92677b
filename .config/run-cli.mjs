// Runs one of the programs, built anew first where a source is newer than what was built.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const programs = {
  review: { built: "dist/cli/review.cjs", config: "cli", sources: ["src"] },
  demo: { built: "dist/cli/demo.cjs", config: "cli", sources: ["src"] },
  page: { built: "dist/page/index.html", config: "page", sources: ["src", "assets"] },
  addin: { built: "dist/addin/taskpane.html", config: "addin", sources: ["src", "assets", "manifest.xml", ".config"] },
  "excel-web": {
    built: ".build/excel-web/excel-web.js",
    config: "excel-web",
    sources: ["test/browser/excel-web", "test/excel-host", "test/contract"],
  },
  manifest: { built: ".build/manifest.cjs", config: "tools", sources: ["test/manifest", "test/contract/xml-tree.ts"], needs: ["addin"] },
  bench: { built: ".build/bench.cjs", config: "tools", sources: ["src", "test/bench", "test/core"], node: ["--expose-gc"] },
  "bench:page": {
    built: ".build/bench-page.cjs",
    config: "tools",
    sources: ["src", "test/bench", "test/browser/harness"],
    before: ["page-bench"],
  },
  "bench:deadlines": {
    built: ".build/bench-deadlines.cjs",
    config: "tools",
    sources: ["src", "test/bench"],
    before: ["deadline-sizes"],
  },
  "bench:addin": {
    built: ".build/bench-addin.cjs",
    config: "tools",
    sources: ["src", "test/bench", "test/browser/harness"],
    needs: ["addin"],
  },
  "print-check": { built: ".build/print-check.cjs", config: "tools", sources: ["src", "test/print-check"] },
  fuzz: { built: ".build/fuzz.cjs", config: "tools", sources: ["src", "test/fuzz", "test/hosts/xlsx", "test/fixtures"] },
};

function newest(folder) {
  if (statSync(folder).isFile()) return statSync(folder).mtimeMs;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
}

function isStale({ built, sources }) {
  const file = path.join(root, built);
  if (!existsSync(file)) return true;
  const settings = ["webpack.config.js", "tsconfig.json", "package-lock.json"].map((name) => statSync(path.join(root, name)).mtimeMs);
  return Math.max(...settings, ...sources.map((folder) => newest(path.join(root, folder)))) > statSync(file).mtimeMs;
}

function build(config) {
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  const result = spawnSync(process.execPath, [webpack, "--config", path.join(root, "webpack.config.js"), "--config-name", config], {
    cwd: root,
    encoding: "utf8",
  });
  if (result.status === 0) return;
  process.stderr.write(`构建失败，没有运行。请先执行 npm ci；仍失败时请看下面的信息：\n${result.stdout}${result.stderr}`);
  process.exit(2);
}

const [name, ...given] = process.argv.slice(2);
const shipped = [programs.review, programs.page, programs.addin];
const wanted = given.length > 0 ? given.map((each) => programs[each]) : shipped;
if (name === "build") for (const { config } of wanted) build(config);
else if (name === "build-if-stale") {
  for (const program of wanted) if (isStale(program)) build(program.config);
} else {
  const program = programs[name];
  for (const needed of (program.needs ?? []).map((each) => programs[each])) if (isStale(needed)) build(needed.config);
  if (isStale(program)) for (const config of [...(program.before ?? []), program.config]) build(config);
  const result = spawnSync(process.execPath, [...(program.node ?? []), path.join(root, program.built), ...given], { stdio: "inherit" });
  process.exit(result.status ?? 2);
}

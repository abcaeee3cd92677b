// npm run package -- --address https://server.example/responsibility-table [--share //server/folder] [--to folder] [--no-build]
// Makes one folder and one zip with all that an office needs to offer the add-in and the page on its own network.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./checksums.mjs";
import { refuseUnfit } from "./refuse-unfit.mjs";
import { releaseFiles } from "./release-files.mjs";
import { serverAddress } from "./server-address.cjs";
import { sharedFolder } from "./trusted-catalogue.mjs";
import { zipOf } from "./zip-always-the-same.mjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const usage = "用法：npm run package -- --address https://server.example/responsibility-table [--share //server/共享名] [--to 文件夹]";
const options = new Set(["--address", "--share", "--to"]);

/** What was typed, by option. Throws an Error at what is no option, or has no value. */
function givenOptions(typed) {
  const given = new Map();
  for (let at = 0; at < typed.length; at++) {
    const [option, ...rest] = typed[at].split("=");
    if (option === "--no-build") given.set(option, "");
    else if (!options.has(option)) throw new Error(`不认识「${typed[at]}」。\n${usage}`);
    else if (rest.length > 0) given.set(option, rest.join("="));
    else if (typed[at + 1] === undefined || typed[at + 1].startsWith("--")) throw new Error(`${option} 后面没有内容。\n${usage}`);
    else given.set(option, typed[++at]);
  }
  if (!given.has("--address")) throw new Error(`没有给出服务器地址（--address）。\n${usage}`);
  return given;
}

function build() {
  process.stdout.write("正在生成网页和加载项…\n");
  const result = spawnSync(process.execPath, [path.join(root, ".config/run-cli.mjs"), "build", "page", "addin"], { stdio: "inherit" });
  if (result.status !== 0) process.exit(result.status ?? 2);
}

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const sizeOf = (files, within = "") => [...files].reduce((sum, [name, { length }]) => sum + (name.startsWith(within) ? length : 0), 0);

/** Puts the folder and the zip in place: whole or not at all, and nothing of an earlier package in between. */
function write(to, name, files, zip) {
  const unfinished = path.join(to, `.${name}.unfinished`);
  rmSync(unfinished, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    const place = path.join(unfinished, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  writeFileSync(path.join(to, `${name}.zip.unfinished`), zip);
  rmSync(path.join(to, name), { recursive: true, force: true });
  renameSync(unfinished, path.join(to, name));
  renameSync(path.join(to, `${name}.zip.unfinished`), path.join(to, `${name}.zip`));
  writeFileSync(path.join(to, `${name}.zip.sha256`), `${sha256(zip)}  ${name}.zip\n`);
}

function makePackage(typed) {
  const given = givenOptions(typed);
  const address = serverAddress(given.get("--address"));
  const share = sharedFolder(given.get("--share") ?? `//${new URL(address).hostname}/addins`);
  const to = path.resolve(given.get("--to") ?? path.join(root, "dist/release"));
  if (!given.has("--no-build")) build();
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const name = `responsibility-table-${version}`;
  const files = releaseFiles({ root, version, address, share });
  refuseUnfit(files, root);
  const zip = zipOf(name, files);
  write(to, name, files, zip);
  process.stdout.write(
    `已打包，服务器地址 ${address}/，共享文件夹 ${share}：
  ${path.join(to, name)}${path.sep}（${files.size} 个文件，${megabytes(sizeOf(files))}；其中 Office.js ${megabytes(sizeOf(files, "site/addin/office-js/"))}）
  ${path.join(to, `${name}.zip`)}（${megabytes(zip.length)}，SHA-256 ${sha256(zip)}）
安装步骤见其中的 install.html。
`,
  );
}

try {
  makePackage(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`没有打包：${error.message}\n`);
  process.exitCode = 2;
}

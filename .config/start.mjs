// npm start: builds the page where needed, serves it, and opens it in the browser.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import open from "open";
import { servePage } from "./page-server.mjs";

const given = process.argv.slice(2);
const valueOf = (option) => (given.includes(option) ? given[given.indexOf(option) + 1] : undefined);
const wanted = Number(valueOf("--port"));
const firstPort = Number.isInteger(wanted) ? wanted : 3000;
/** Other programs may hold a port: the next few are tried. */
const attempts = Number.isInteger(wanted) ? 1 : 20;
const folder = valueOf("--folder");

execFileSync(process.execPath, [path.join(path.dirname(fileURLToPath(import.meta.url)), "run-cli.mjs"), "build-if-stale"], {
  stdio: "inherit",
});

async function start() {
  for (let port = firstPort; port < firstPort + attempts; port++) {
    try {
      return await servePage(port, folder);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  process.stderr.write(`端口 ${firstPort} 已被占用。请换一个：npm start -- --port 3100\n`);
  process.exit(1);
}

const server = await start();
const address = `http://localhost:${server.address().port}/`;
process.stdout.write(`责任表助手已在本机打开：${address}\n文件只在浏览器里处理，不会上传。按 Ctrl+C 结束。\n`);
if (!given.includes("--no-open")) {
  try {
    await open(address);
  } catch {
    process.stdout.write("没有能打开的浏览器，请自行在浏览器里输入上面的地址。\n");
  }
}

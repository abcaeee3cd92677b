// npm run dev: serves the add-in on https://localhost:3000, builds it anew after every change, and says how to try it in Excel.
import { createRequire } from "node:module";
import devCertificates from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const given = process.argv.slice(2);
const configs = require("../webpack.config.js")({ "office-js": given.includes("--self-hosted") ? "self" : "cdn" });
// Without eval, which the pages' policy forbids.
const config = { ...configs.find(({ name }) => name === "addin"), mode: "development", devtool: "source-map" };

/** The certificate that Office trusts: made and installed on the first run, after the system has asked. */
async function certificate() {
  if (given.includes("--no-certificate")) return {};
  return devCertificates.getHttpsServerOptions();
}

const server = new WebpackDevServer(
  {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await certificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    hot: false,
    client: { overlay: false },
  },
  webpack(config),
);
await server.start();
process.stdout.write(`加载项在 https://localhost:3000/ ，改动后自动重新生成。按 Ctrl+C 结束。

在 Excel 里试用（只对这台电脑、这个人有效）：
  网页版：打开 excel.cloud.microsoft 里的工作簿，「开始—加载项—更多加载项—我的加载项—上传我的加载项」，选 manifest.xml。
  Windows：把 manifest.xml 所在文件夹设为共享，在「文件—选项—信任中心—信任中心设置—受信任的加载项目录」加入它的 \\\\ 地址并勾选「在菜单中显示」，
           重启 Excel，「开始—加载项—更多加载项—共享文件夹」。
  Mac：把 manifest.xml 复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ ，重启 Excel，「开始—加载项」。
然后在「开始」选项卡找「责任表」一组。
`);

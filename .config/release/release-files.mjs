// What is in the package, file by file. All names are ASCII: old Windows servers unpack others wrongly, and sums are checked by name.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { checksums } from "./checksums.mjs";
import { fillIn } from "./fill-in.mjs";
import { thirdPartyNotices } from "./third-party-notices.mjs";
import { addCatalogue, guidOf, removeCatalogue } from "./trusted-catalogue.mjs";

/** The address that manifest.xml in the repository names. */
const developmentAddress = "https://localhost:3000";
/** The add-in lies below the page, so that the office's short address opens the page. */
const addinFolder = "addin";

/** The files below a folder, by their path in it, with slashes. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, "/"));
}

/** What goes onto the web server: the page, and the add-in with Office.js. The manifest is not for the server. */
function site(root) {
  const page = path.join(root, "dist/page");
  const addin = path.join(root, "dist/addin");
  if (!readFileSync(path.join(addin, "taskpane.html"), "utf8").includes("office-js/office.js"))
    throw new Error("dist/addin 是用微软的 Office.js 生成的，内网里打不开。请去掉 --no-build 再打包。");
  return [
    ...filesBelow(page).map((file) => [`site/${file}`, readFileSync(path.join(page, file))]),
    ...filesBelow(addin)
      .filter((file) => file !== "manifest.xml")
      .map((file) => [`site/${addinFolder}/${file}`, readFileSync(path.join(addin, file))]),
  ];
}

const windowsText = (text) => Buffer.from(`\uFEFF${text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")}`);

/** The packages in what goes onto the server, as the builds wrote them down. */
function bundledPackages(root) {
  const lists = ["page", "addin"].map((name) => readFileSync(path.join(root, `dist/${name}.packages`), "utf8"));
  return [...new Set(lists.join("").split("\n").filter(Boolean))].sort();
}

/**
 * Every file of the package by its name.
 * @param {{ root: string, version: string, address: string, share: string }} settings `root`: the project; `address`: without a slash at the end
 * @returns {Map<string, Uint8Array>}
 */
export function releaseFiles({ root, version, address, share }) {
  const text = (file) => readFileSync(path.join(root, file), "utf8");
  const guid = guidOf(address);
  const { hostname, port, pathname } = new URL(address);
  const below = pathname.replace(/\/$/, "");
  const values = {
    version,
    address,
    share,
    catalogue: `{${guid}}`,
    host: hostname,
    port: port || "443",
    path: below,
    alias: below.slice(1) || "/",
    // For those who leave out the slash at the end.
    redirect: below === "" ? "" : `    location = ${below} { return 301 ${below}/; }\n`,
  };
  const page = (file) => Buffer.from(fillIn(text(`src/i18n/release-pages/${file}`), values, { markup: true }));
  const manifest = text("manifest.xml").replaceAll(developmentAddress, `${address}/${addinFolder}`);
  const notices = `${text("src/i18n/release-pages/notices-head.txt")}\n${thirdPartyNotices(root, bundledPackages(root))}`;
  const files = new Map([
    ...site(root),
    ["site/guide.html", page("guide.html")],
    ["site/web.config", Buffer.from(text(".config/release/server/web.config"))],
    ["install.html", page("install.html")],
    ["README.txt", windowsText(fillIn(text("src/i18n/release-pages/readme.txt"), values, { markup: false }))],
    ["manifest/manifest.xml", Buffer.from(manifest)],
    ["shared-folder/add-catalogue.reg", addCatalogue(guid, share)],
    ["shared-folder/remove-catalogue.reg", removeCatalogue(guid)],
    ["server/nginx.conf", Buffer.from(fillIn(text(".config/release/server/nginx.conf"), values, { markup: false }))],
    ["licences/LICENSE.txt", windowsText(text("LICENSE"))],
    ["licences/THIRD-PARTY-NOTICES.txt", windowsText(notices)],
    ["licences/OFFICE-JS-LICENSE.md", readFileSync(path.join(root, "node_modules/@microsoft/office-js/LICENSE.md"))],
  ]);
  return files.set("SHA256SUMS.txt", Buffer.from(checksums(files)));
}

// Puts the add-in's static files beside its pages: icons, plain pages, the manifest, and Office.js where the office serves it itself.
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { isNeededOfficeFile } = require("./addin-settings.cjs");

const root = path.dirname(__dirname);
const office = path.join(root, "node_modules/@microsoft/office-js");

/** The files below a folder by their path in it, with slashes. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, "/"));
}

/** What is copied: [name in the built folder, file it comes from]. Office.js goes with its licence and is not changed by a byte. */
function staticFiles({ selfHosted }) {
  const icons = filesBelow(path.join(root, "assets/icons"))
    .filter((file) => file.endsWith(".png"))
    .map((file) => [`icons/${file}`, path.join(root, "assets/icons", file)]);
  const plain = filesBelow(path.join(root, "src/i18n/plain-pages")).map((file) => [file, path.join(root, "src/i18n/plain-pages", file)]);
  const library = selfHosted
    ? [
        ...filesBelow(path.join(office, "dist"))
          .filter(isNeededOfficeFile)
          .map((file) => [`office-js/${file}`, path.join(office, "dist", file)]),
        ["office-js/LICENSE.md", path.join(office, "LICENSE.md")],
      ]
    : [];
  return [...icons, ...plain, ["old-browser.js", path.join(root, "src/entry/taskpane/old-browser.js")], ...library];
}

/** Tells the minimiser to leave a file alone. */
const asItIs = { minimized: true };

class AddinFiles {
  constructor(settings) {
    this.settings = settings;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const { address, developmentAddress } = this.settings;
    compiler.hooks.thisCompilation.tap("AddinFiles", (compilation) => {
      compilation.hooks.processAssets.tap("AddinFiles", () => {
        for (const [name, file] of staticFiles(this.settings)) {
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new RawSource(readFileSync(file)), asItIs);
        }
        const manifest = path.join(root, "manifest.xml");
        compilation.fileDependencies.add(manifest);
        compilation.emitAsset(
          "manifest.xml",
          new RawSource(readFileSync(manifest, "utf8").replaceAll(developmentAddress, address)),
          asItIs,
        );
      });
    });
  }
}

module.exports = { AddinFiles };

// Writes down which packages a program contains, so that the licence of each can be shipped with it.
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Files of a module: several where the builder has joined them. */
function filesOf(module) {
  return module.modules ? module.modules.flatMap(filesOf) : [module.nameForCondition?.() ?? ""];
}

class BundledPackages {
  /** `file`: the list's place, from the project's root. Each line of it is the folder of a package. */
  constructor(file) {
    this.file = path.join(path.dirname(__dirname), file);
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("BundledPackages", ({ chunks, chunkGraph }) => {
      const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
      const folders = modules.flatMap(filesOf).flatMap((file) => inPackage.exec(file)?.[1] ?? []);
      const relative = folders.map((folder) => path.relative(path.dirname(__dirname), folder).replaceAll(path.sep, "/"));
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, [...new Set(relative)].sort().join("\n") + "\n");
    });
  }
}

module.exports = { BundledPackages };

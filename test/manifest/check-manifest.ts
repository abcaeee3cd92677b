import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ownProblems } from "./own-problems";
import { schemaProblems } from "./schema-problems";

/** `npm run manifest`: checks manifest.xml against Microsoft's schema, and against what is built in dist/addin. */
const root = path.join(__dirname, "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };

function builtFile(name: string): Uint8Array | null {
  const file = path.join(root, "dist/addin", name);
  return existsSync(file) ? readFileSync(file) : null;
}

void schemaProblems(manifest, path.join(root, ".config/manifest-xsd")).then((found) => {
  const problems = [...found, ...ownProblems(manifest, { version, file: builtFile })];
  for (const problem of problems) process.stderr.write(`manifest.xml：${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write("manifest.xml 符合 Microsoft 的架构，地址、图标、文字和版本都对。\n");
});

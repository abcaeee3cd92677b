import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const root = path.join(__dirname, "../..");
export const address = "https://server.example/responsibility-table";
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };
const name = `responsibility-table-${version}`;

/** Runs `npm run package` on what is built, with what would be typed after it. */
export function packageWith(
  typed: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly said: string } {
  const program = path.join(root, ".config/release/package.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--no-build", ...typed], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

/** A package that was made, in a folder of its own. */
export interface MadePackage {
  readonly folder: string;
  readonly zip: Buffer;
  readonly zipName: string;
  /** Its files by name, with slashes. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly said: string;
}

/** Makes a package into an empty folder. */
export function makePackage(more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): MadePackage {
  const to = mkdtempSync(path.join(tmpdir(), "package-"));
  const given = more.includes("--address") ? more : ["--address", address, ...more];
  const { status, said } = packageWith([...given, "--to", to], env);
  if (status !== 0) throw new Error(said);
  const folder = path.join(to, name);
  const zipName = `${name}.zip`;
  return { folder, zip: readFileSync(path.join(to, zipName)), zipName, files: filesBelow(folder), said };
}

function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).replaceAll(path.sep, "/"), readFileSync(file)] as const;
    }),
  );
}

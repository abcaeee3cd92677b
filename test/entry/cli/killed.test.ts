import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, fixtures, program } from "./run-review";

const day = ["--as-of", "2021-10-15"];
const environment = { ...process.env, SOURCE_DATE_EPOCH: "1634261400" };
const earlier = "an earlier result";
const { folder, remove } = emptyFolder();
afterAll(remove);

/** A folder with the table and, where asked, with an earlier result under the final name. */
function place(name: string, withEarlier: boolean): string {
  const at = path.join(folder, name);
  mkdirSync(at);
  copyFileSync(path.join(fixtures, "rongjiang-2021.xlsx"), path.join(at, "表.xlsx"));
  if (withEarlier) writeFileSync(path.join(at, "结果.xlsx"), earlier);
  return at;
}

const args = ["表.xlsx", ...day, "--out", "结果.xlsx"];
let whole: Buffer;
let lasts: number;
beforeAll(() => {
  const at = place("undisturbed", false);
  const start = performance.now();
  expect(spawnSync(process.execPath, [program, ...args], { cwd: at, env: environment }).status).toBe(0);
  lasts = performance.now() - start;
  whole = readFileSync(path.join(at, "结果.xlsx"));
});

/** What must hold whenever the program ended: the table is as it was, and under the final name stands the old file or the whole new one. */
function expectNothingBroken(at: string, before: Buffer | null): "old" | "new" {
  expect(readFileSync(path.join(at, "表.xlsx")).equals(readFileSync(path.join(fixtures, "rongjiang-2021.xlsx")))).toBe(true);
  const file = path.join(at, "结果.xlsx");
  const after = existsSync(file) ? readFileSync(file) : null;
  const isNew = after?.equals(whole) ?? false;
  expect(isNew || (before === null ? after === null : after?.equals(before))).toBe(true);
  const others = readdirSync(at).filter((name) => name !== "表.xlsx" && name !== "结果.xlsx");
  expect(others.every((name) => /^\.responsibility-table-[-0-9a-f]+\.unfinished$/.test(name))).toBe(true);
  return isNew ? "new" : "old";
}

/** Loaded before the command line: ends the process without warning (SIGKILL) at one moment of writing, named by KILL_AT. */
const killer = path.join(folder, "kill-at.cjs");
beforeAll(() =>
  writeFileSync(
    killer,
    `const fs = require("node:fs");
const files = require("node:fs/promises");

const moment = process.env.KILL_AT;
const die = () => process.kill(process.pid, "SIGKILL");
const wait = () => new Promise(() => undefined);

const { writeFile, rename } = files;
files.writeFile = async (file, bytes, options) => {
  if (moment === "before writing") return (die(), wait());
  if (moment === "half written") {
    fs.writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    return (die(), wait());
  }
  await writeFile(file, bytes, options);
  if (moment === "written, not renamed") return (die(), wait());
};
files.rename = async (from, to) => {
  await rename(from, to);
  if (moment === "renamed") return (die(), wait());
};`,
  ),
);

describe.each([true, false])("killed while it writes (an earlier result there: %s)", (withEarlier) => {
  it.each([
    ["before writing", "old"],
    ["half written", "old"],
    ["written, not renamed", "old"],
    ["renamed", "new"],
  ])("%s: the final name holds the %s file, whole", (moment, expected) => {
    const at = place(`${moment} ${String(withEarlier)}`, withEarlier);
    const ran = spawnSync(process.execPath, ["--require", killer, program, ...args], {
      cwd: at,
      env: { ...environment, KILL_AT: moment },
    });
    expect(ran.signal).toBe("SIGKILL");
    expect(expectNothingBroken(at, withEarlier ? Buffer.from(earlier) : null)).toBe(expected);
  });
});

describe("killed at any moment", () => {
  const moments = Array.from({ length: 12 }, (_, index) => index / 11);

  it("leaves the table and the final name whole, twelve times over its whole life", async () => {
    const ended = await Promise.all(
      [0, 1].map(async (half) => {
        const results: string[] = [];
        for (const share of moments.filter((_, index) => index % 2 === half)) {
          const at = place(`at ${share}`, true);
          const child = spawn(process.execPath, [program, ...args], { cwd: at, env: environment, stdio: "ignore" });
          const timer = setTimeout(() => child.kill("SIGKILL"), share * lasts);
          await new Promise((resolve) => child.once("exit", resolve));
          clearTimeout(timer);
          results.push(expectNothingBroken(at, Buffer.from(earlier)));
        }
        return results;
      }),
    );
    expect(ended.flat()).toHaveLength(moments.length);
  }, 60_000);
});

describe("what a killed run left behind", () => {
  it("is cleared away by a later run once it is old, and only that", () => {
    const at = place("left behind", false);
    const [old, recent, other] = [".responsibility-table-0a.unfinished", ".responsibility-table-0b.unfinished", ".别人的.unfinished"];
    for (const name of [old, recent, other]) writeFileSync(path.join(at, name), "half");
    const longAgo = Date.now() / 1000 - 7200;
    for (const name of [old, other]) utimesSync(path.join(at, name), longAgo, longAgo);
    expect(spawnSync(process.execPath, [program, ...args], { cwd: at, env: environment }).status).toBe(0);
    expect(readdirSync(at).sort()).toEqual([recent, other, "结果.xlsx", "表.xlsx"].sort());
  });
});

import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import files from "node:fs/promises";
import path from "node:path";
import { runCommandLine } from "../../../src/entry/cli/run";
import { emptyFolder, fixtures, program } from "./run-review";

const seed = readFileSync(path.join(fixtures, "rongjiang-2021.xlsx"));
const { folder, remove } = emptyFolder();
afterAll(remove);
let places = 0;

/** A folder with the table and an earlier result. */
function place(): { readonly at: string; readonly input: string; readonly output: string } {
  const at = path.join(folder, String(++places));
  mkdirSync(at);
  const [input, output] = [path.join(at, "表.xlsx"), path.join(at, "结果.xlsx")];
  copyFileSync(path.join(fixtures, "rongjiang-2021.xlsx"), input);
  writeFileSync(output, "an earlier result");
  return { at, input, output };
}

/** Runs in this process, so that the file system can be made to fail; what would be printed is caught. */
async function run(...given: string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = "";
  const out = jest.spyOn(process.stdout, "write").mockImplementation((_text, ...rest) => {
    for (const each of rest) if (typeof each === "function") each();
    return true;
  });
  const err = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    return { code: await runCommandLine([...given, "--as-of", "2021-10-15"]), said };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

type Call = "stat" | "realpath" | "readFile" | "writeFile" | "rename" | "rm" | "readdir";
const calls: readonly Call[] = ["stat", "realpath", "readFile", "writeFile", "rename", "rm", "readdir"];

class SystemError extends Error {
  constructor(readonly code: string) {
    super(`${code}: the system says no`);
  }
}

afterEach(() => jest.restoreAllMocks());

/** Makes the n-th file operation of a run fail; tells of how many there were, and which one failed. */
function failAt(wanted: number, code: string): { count: number; failed: Call | null } {
  const seen: { count: number; failed: Call | null } = { count: 0, failed: null };
  for (const call of calls) {
    const original = files[call] as (...given: unknown[]) => Promise<unknown>;
    jest.spyOn(files, call as "stat").mockImplementation(async (...given: unknown[]) => {
      if (++seen.count !== wanted) return (await original(...given)) as never;
      seen.failed = call;
      // A disk that is full takes the first half.
      if (call === "writeFile") await original(given[0], (given[1] as Uint8Array).subarray(0, 1000), given[2]);
      throw new SystemError(code);
    });
  }
  return seen;
}

describe("whichever file operation fails, and however", () => {
  const codes = ["ENOSPC", "EACCES", "EROFS", "EBUSY", "EIO", "EDQUOT", "ENAMETOOLONG"];
  let operations = 0;
  beforeAll(async () => {
    const { input, output } = place();
    const seen = failAt(0, "");
    expect((await run(input, "--out", output)).code).toBe(0);
    operations = seen.count;
    jest.restoreAllMocks();
  });

  it("a run has operations to fail", () => {
    expect(operations).toBeGreaterThanOrEqual(8);
  });

  it.each(Array.from({ length: 14 }, (_, index) => index + 1))(
    "operation %i: nothing is half done, and the reason is said",
    async (operation) => {
      for (const code of [codes[operation % codes.length] ?? "", "ENOSPC"]) {
        const { at, input, output } = place();
        const seen = failAt(operation, code);
        const { code: ended, said } = await run(input, "--out", output);
        jest.restoreAllMocks();
        expect(readFileSync(input).equals(seed)).toBe(true);
        const written = readFileSync(output);
        const isWhole = written.length > seed.length && written.subarray(0, 2).toString() === "PK";
        expect(isWhole || written.toString() === "an earlier result").toBe(true);
        expect(readdirSync(at).sort()).toEqual(["结果.xlsx", "表.xlsx"].sort());
        // Only what comes after the result stands, or before anything is asked of the file, may fail unheard.
        if (isWhole) expect([ended, said]).toEqual([0, expect.stringContaining("结果已写入")]);
        else {
          expect([seen.failed, ended]).toEqual([seen.failed, 2]);
          expect(said).toMatch(/无法(?:读取|写出结果文件)「.*」：.*请.*/s);
          expect(said).toContain(code);
        }
      }
    },
  );
});

describe("a real file system that does not let it", () => {
  it.each<[string, (at: string, output: string) => string, RegExp]>([
    ["the final name is a folder", (at) => (mkdirSync(path.join(at, "夹.xlsx")), path.join(at, "夹.xlsx")), /文件夹。请换一个文件名/],
    [
      "the final name is a folder with something in it",
      (at) => {
        mkdirSync(path.join(at, "满.xlsx"));
        writeFileSync(path.join(at, "满.xlsx", "文件"), "");
        return path.join(at, "满.xlsx");
      },
      /文件夹。请换一个文件名/,
    ],
    ["the folder does not exist", (at) => path.join(at, "没有", "结果.xlsx"), /目录不存在。请先建立目录/],
    ["the folder is a file", (at) => path.join(at, "表.xlsx", "结果.xlsx"), /目录不存在。请先建立目录/],
    ["the name is too long", (at) => path.join(at, `${"长".repeat(90)}.xlsx`), /太长。请换一个短一些的名字/],
  ])("%s", async (_name, outputOf, says) => {
    const { at, input, output } = place();
    const target = outputOf(at, output);
    const before = readdirSync(at).sort();
    const { code, said } = await run(input, "--out", target);
    expect(code).toBe(2);
    expect(said).toMatch(says);
    expect(said).toContain("原文件没有变化");
    expect(readdirSync(at).sort()).toEqual(before);
    expect(readFileSync(input).equals(seed)).toBe(true);
  });

  it("a long name that the system takes is taken", async () => {
    const { at, input } = place();
    const { code } = await run(input, "--out", path.join(at, `${"长".repeat(80)}.xlsx`));
    expect(code).toBe(0);
  });

  it("the input is a folder with nothing in it", async () => {
    const { at } = place();
    mkdirSync(path.join(at, "夹.xlsx"));
    const { code, said } = await run(path.join(at, "夹.xlsx"));
    expect([code, said]).toEqual([2, expect.stringMatching(/没有找到可以读取的表格文件（看过：.*夹\.xlsx）/)]);
  });

  // An administrator may write anywhere: there the system cannot be made to refuse.
  const mayWriteAnywhere = process.getuid?.() === 0;
  it(mayWriteAnywhere ? "an administrator may write into a read-only folder" : "the folder is read-only", async () => {
    const { at, input } = place();
    const closed = path.join(at, "只读");
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    const { code, said } = await run(input, "--out", path.join(closed, "结果.xlsx"));
    chmodSync(closed, 0o755);
    if (mayWriteAnywhere) expect(code).toBe(0);
    else expect([code, said]).toEqual([2, expect.stringContaining("没有权限")]);
  });

  const limited =
    process.platform === "win32" ? null : ["bash", "sh"].find((shell) => spawnSync(shell, ["-c", "ulimit -f 8"]).status === 0);
  it("the system stops the file from growing", () => {
    const { at, input, output } = place();
    if (limited === null || limited === undefined) throw new Error("this system has no shell that limits the size of files");
    const command = `ulimit -f 8; exec "$0" "$@"`;
    const ran = spawnSync(limited, ["-c", command, process.execPath, program, "表.xlsx", "--as-of", "2021-10-15", "--out", "结果.xlsx"], {
      cwd: at,
      encoding: "utf8",
    });
    expect(ran.status === 2 || ran.signal !== null).toBe(true);
    if (ran.status === 2) expect(ran.stderr).toMatch(/超过了系统允许的文件大小/);
    expect(readFileSync(input).equals(seed)).toBe(true);
    expect(readFileSync(output, "utf8")).toBe("an earlier result");
  });

  // Where the system lets a program have disks of its own, which takes no administrator on most.
  const ownDisks = process.platform === "linux" && spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", folder]).status === 0;
  const disks: readonly (readonly [name: string, size: string, then: string, says: RegExp])[] = [
    ["a disk that is full", "size=24k", "true", /空间不足.*ENOSPC/s],
    ["a disk that may only be read", "size=1m", "mount -o remount,ro 盘", /只读.*EROFS/s],
  ];
  for (const [name, size, then, says] of ownDisks ? disks : [])
    it(name, () => {
      const { at, input } = place();
      mkdirSync(path.join(at, "盘"));
      const prepare = `mount -t tmpfs -o ${size} tmpfs 盘 && printf 'an earlier result' > 盘/结果.xlsx && ${then}`;
      const look = `echo "ended $?, left: $(ls -A 盘), holding: $(cat 盘/结果.xlsx)" >&2`;
      const given = [program, "表.xlsx", "--as-of", "2021-10-15", "--out", "盘/结果.xlsx"];
      const shell = ["-rm", "sh", "-c", `${prepare} && { "$0" "$@"; ${look}; }`, process.execPath, ...given];
      const { stderr } = spawnSync("unshare", shell, { cwd: at, encoding: "utf8" });
      expect(stderr).toMatch(says);
      expect(stderr).toContain("原文件没有变化，也没有留下半成品");
      expect(stderr).toContain("ended 2, left: 结果.xlsx, holding: an earlier result");
      expect(readFileSync(input).equals(seed)).toBe(true);
    });
});

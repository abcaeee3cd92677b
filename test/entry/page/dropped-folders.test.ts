import { type DroppedFolder, type DroppedItem, droppedItems } from "../../../src/entry/page/drop/dropped-items";
import { filesOfFolders } from "../../../src/entry/page/drop/files-of-folders";
import { folderDropWords } from "../../../src/i18n/zh-CN/folder-drop";

/** What is in a folder, by name: a text is a file, "!" one that cannot be read; null is a folder that cannot be looked into. */
interface Folder {
  readonly [name: string]: string | Folder | null;
}

const unreadable = new DOMException("no", "NotReadableError");

/** A folder as the newer interface gives it: with handles. */
function handle(name: string, folder: Folder | null): FileSystemDirectoryHandle {
  const file = (own: string, content: string): unknown => ({
    kind: "file",
    name: own,
    getFile: () => (content === "!" ? Promise.reject(unreadable) : Promise.resolve(new File([content], own))),
  });
  async function* values(): AsyncGenerator {
    await Promise.resolve();
    if (folder === null) throw unreadable;
    for (const [own, what] of Object.entries(folder)) yield typeof what === "string" ? file(own, what) : handle(own, what);
  }
  return { kind: "directory", name, values } as unknown as FileSystemDirectoryHandle;
}

/** A folder as the older interface gives it: with entries, in portions of two. */
function entry(name: string, folder: Folder | null): FileSystemDirectoryEntry {
  const inside = Object.entries(folder ?? {}).map(([own, what]) =>
    typeof what === "string"
      ? {
          name: own,
          isDirectory: false,
          file: (done: (file: File) => void, failed: (error: DOMException) => void) =>
            what === "!" ? failed(unreadable) : done(new File([what], own)),
        }
      : entry(own, what),
  );
  const createReader = (): unknown => {
    let next = 0;
    return {
      readEntries: (done: (entries: unknown[]) => void, failed: (error: DOMException) => void) => {
        if (folder === null) failed(unreadable);
        else done(inside.slice(next, (next += 2)));
      },
    };
  };
  return { name, isDirectory: true, createReader } as unknown as FileSystemDirectoryEntry;
}

const dropped = (folder: DroppedFolder): DroppedItem => ({ id: "folder", folder });
const file = (name: string): DroppedItem => ({ id: "file", file: { name, file: new File(["x"], name), handle: null } });

const county: Folder = {
  "10.xlsx": "甲",
  "9.xlsx": "乙",
  "~$9.xlsx": "锁",
  ".藏.xlsx": "藏",
  "附件.docx": "丙",
  "旧表.XLS": "丁",
  "说明.txt": "戊",
  "坏盘.xlsx": "!",
  ".git": { "里面.xlsx": "己" },
  乡镇: { "古州镇.xlsx": "庚", 图片: { "a.png": "辛" } },
  锁着的: null,
};

describe.each([
  ["handles", handle],
  ["entries", entry],
])("a folder that is dropped, by %s", (_, folder) => {
  it("gives the tables in it and below by name, and what was not taken; hidden files and those of open programs are nothing", async () => {
    const drop = await filesOfFolders([dropped(folder("责任表", county))]);
    if (drop.id !== "taken") throw new Error(drop.id);
    // Numbers as numbers, then by sound: fu, jiu, xiang.
    expect(drop.files.map(({ name }) => name)).toEqual(["9.xlsx", "10.xlsx", "附件.docx", "旧表.XLS", "乡镇/古州镇.xlsx"]);
    expect(drop.passedOver).toEqual(["责任表/说明.txt", "责任表/乡镇/图片/a.png"]);
    expect(drop.unreadable).toEqual(["责任表/坏盘.xlsx", "责任表/锁着的"]);
    const told = folderDropWords(drop);
    expect(told).toMatch(/^文件夹「责任表」连同子文件夹：打开 5 个表格。另有 2 个文件不是表格，没有打开：/);
    expect(told).toMatch(/有 2 处读不了，没有计入：/);
  });

  it("keeps its name where several things were dropped", async () => {
    const drop = await filesOfFolders([
      dropped(folder("甲县", { "表.xlsx": "1" })),
      file("总表.xlsx"),
      dropped(folder("乙县", { "表.xlsx": "2" })),
    ]);
    expect(drop.id === "taken" && drop.files.map(({ name }) => name)).toEqual(["甲县/表.xlsx", "总表.xlsx", "乙县/表.xlsx"]);
  });

  it.each([
    ["tables", { tables: 2, files: 100 }, "文件夹「多」里的表格超过 2 个，没有打开。"],
    ["files", { tables: 100, files: 3 }, "文件夹「多」里的文件太多（超过 3 个），没有打开。"],
  ])("with more %s than are worked on is not opened at all, which is said", async (what, limits, says) => {
    const many = (count: number): Folder => Object.fromEntries(Array.from({ length: count }, (_each, index) => [`${index}.xlsx`, "x"]));
    const most = Math.min(limits.tables, limits.files);
    const drop = await filesOfFolders([dropped(folder("多", many(most + 1)))], limits);
    expect(drop).toEqual({ id: "too-many", what, limit: most, folders: ["多"] });
    expect(folderDropWords(drop)).toContain(says);
    expect((await filesOfFolders([dropped(folder("多", many(most)))], limits)).id).toBe("taken");
  });

  it("without a table says so", async () => {
    const drop = await filesOfFolders([dropped(folder("空", { "a.txt": "x" }))]);
    expect(folderDropWords(drop)).toBe(
      "文件夹「空」里没有找到可以读取的表格（.xlsx、.docx 等）。另有 1 个文件不是表格，没有打开：空/a.txt。",
    );
  });
});

describe("what is dropped", () => {
  const item = (given: object): unknown => ({ kind: "file", getAsFile: () => null, webkitGetAsEntry: () => null, ...given });
  const transfer = (items: readonly unknown[], files: readonly File[] = []): DataTransfer => ({ items, files }) as unknown as DataTransfer;
  const plain = new File(["x"], "表.xlsx");

  it("is taken by its handle, else by its entry, else as a file; text that is dragged is none", async () => {
    const folder = handle("柜", {});
    const older = entry("夹", {});
    const ownHandle = { kind: "file", name: "表.xlsx" };
    const items = await droppedItems(
      transfer([
        item({ getAsFileSystemHandle: () => Promise.resolve(folder) }),
        item({ webkitGetAsEntry: () => older }),
        item({ webkitGetAsEntry: () => older, getAsFileSystemHandle: () => Promise.reject(unreadable) }),
        item({ getAsFile: () => plain, getAsFileSystemHandle: () => Promise.resolve(ownHandle) }),
        item({ getAsFile: () => plain }),
        { kind: "string" },
      ]),
    );
    expect(items).toEqual([
      { id: "folder", folder },
      { id: "folder", folder: older },
      { id: "folder", folder: older },
      { id: "file", file: { name: "表.xlsx", file: plain, handle: ownHandle } },
      { id: "file", file: { name: "表.xlsx", file: plain, handle: null } },
    ]);
  });

  it("by a browser that lists files only is taken as these", async () => {
    expect(await droppedItems(transfer([], [plain]))).toEqual([{ id: "file", file: { name: "表.xlsx", file: plain, handle: null } }]);
  });
});

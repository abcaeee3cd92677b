import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { type Edit, rowsInserted, together, typed } from "../contract/people";
import { planSheet, smallPlan } from "../contract/shared-workbook";
import { openFile } from "../excel-host/file/open-file";
import { saveFile } from "../excel-host/file/save-file";
import { violations } from "./accessibility/axe";
import { type OpenedPage, PageTest } from "./harness/page-test";

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), "changed-on-disk-"));
let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(async () => {
  await test.stop();
  rmSync(folder, { recursive: true });
});

const now = new Date("2021-10-15T01:30:00Z");
/** As another program saves it, so that only an edit differs. */
const original = saveFile(openFile(smallPlan()));
const colleague = edited(together(rowsInserted(planSheet, 5), typed(planSheet, 8, 4, "2021年11月底前")));
const whatChanged = "「任务表」：第 5 行前插入了 1 行；单元格 D8";

function edited(edit: Edit): Uint8Array {
  const workbook = openFile(original);
  edit(workbook);
  return saveFile(workbook);
}

/** The page with a file on disk that was picked by the page's input. */
async function openedFromDisk(name: string): Promise<OpenedPage & { readonly file: string }> {
  const file = path.join(folder, name);
  writeFileSync(file, original);
  const opened = await test.open({ fixedTime: now, query: "?sample=0" });
  await opened.page.getByLabel("打开表格").first().setInputFiles(file);
  await opened.page.getByText(/^读到 6 项任务/).waitFor();
  return { ...opened, file };
}

/** Somebody saves the file; times of files are told apart by seconds. */
function saveBy(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes);
  const later = new Date(Date.now() + 5000);
  utimesSync(file, later, later);
}

const focus = (page: Page): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event("focus")));
const save = (page: Page): Promise<void> => page.getByRole("button", { name: "另存为", exact: true }).click();

/** Lets the browser's pickers answer with a file of the page's own file system, which works as a file on disk does. */
async function openedByHandle(name: string): Promise<OpenedPage> {
  const opened = await test.open({ fixedTime: now, query: "?sample=0" });
  await writeByHandle(opened.page, name, original);
  await opened.page.evaluate(async (file) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
    Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]), showSaveFilePicker: () => Promise.resolve(handle) });
  }, name);
  await opened.page.getByRole("button", { name: "打开表格" }).first().click();
  await opened.page.getByText(/^读到 6 项任务/).waitFor();
  return opened;
}

async function writeByHandle(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(content));
      await writable.close();
    },
    [name, [...bytes]] as const,
  );
}

async function propose(page: Page): Promise<void> {
  await page
    .getByRole("group", { name: "主要操作" })
    .getByRole("button", { name: /标记逾期/ })
    .click();
  await page.getByRole("button", { name: "确认标记逾期" }).waitFor();
}

describe("a file of the disk that the browser gives no second look at", () => {
  it("was changed: that is said when the window gets the focus, nothing is saved, and after it was chosen again the cells are named", async () => {
    const { page, file, faults } = await openedFromDisk("表.xlsx");
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await focus(page);
    saveBy(file, colleague);
    await focus(page);
    await page.getByRole("status").getByText("「表.xlsx」打开之后在磁盘上又被改动过", { exact: false }).waitFor();
    await save(page);
    const alert = page.getByRole("alert");
    await alert.getByText("没有保存任何内容。").waitFor();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), alert.getByRole("button", { name: "重新选择文件" }).click()]);
    await chooser.setFiles(file);
    await alert.getByText(whatChanged).waitFor();
    expect(downloads).toEqual([]);
    await alert.getByRole("button", { name: "重新读取" }).click();
    await page.getByRole("grid", { name: "工作表「任务表」" }).getByText("2021年11月底前").waitFor();
    await alert.waitFor({ state: "detached" });
    const [saved] = await Promise.all([page.waitForEvent("download"), save(page)]);
    expect([saved.suggestedFilename(), faults]).toEqual(["表-已处理.xlsx", []]);
  });

  it("is gone: that is said, and it can be saved as a new file", async () => {
    const { page, file, faults } = await openedFromDisk("移走的.xlsx");
    rmSync(file);
    await save(page);
    const alert = page.getByRole("alert");
    await alert.getByText("「移走的.xlsx」已不在原处", { exact: false }).waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), alert.getByRole("button", { name: "另存为新文件" }).click()]);
    expect([saved.suggestedFilename(), faults]).toEqual(["移走的-已处理.xlsx", []]);
  });
});

describe("a file that can be looked at again", () => {
  it("was changed: the cells are named when the window gets the focus, and one click reads it anew", async () => {
    const { page, faults } = await openedByHandle("表.xlsx");
    await propose(page);
    await writeByHandle(page, "表.xlsx", colleague);
    await focus(page);
    const note = page.getByRole("status").filter({ hasText: whatChanged });
    await note.waitFor();
    expect(await violations(page)).toEqual([]);
    await note.getByRole("button", { name: "重新读取" }).click();
    await page.getByRole("grid", { name: "工作表「任务表」" }).getByText("2021年11月底前").waitFor();
    // What was chosen is proposed once more.
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    expect([await note.count(), faults]).toEqual([0, []]);
  });

  it("was changed before a proposal was confirmed: nothing is written, the cells are named, and it is proposed again", async () => {
    const { page, faults } = await openedByHandle("表.xlsx");
    await propose(page);
    await writeByHandle(page, "表.xlsx", colleague);
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "没有写入：「任务表」在读取之后又被改动" });
    await alert.getByRole("button", { name: "D8" }).waitFor();
    await alert.getByRole("button", { name: "重新校验" }).click();
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    expect(faults).toEqual([]);
  });

  it("written over from here is not taken for changed by somebody else; changes that are not saved hold the next reading up", async () => {
    const { page, faults } = await openedByHandle("表.xlsx");
    await propose(page);
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    await save(page);
    await page.getByText("已保存到打开的文件「表.xlsx」。").waitFor();
    await focus(page);
    await save(page);
    await page.getByText("已保存到打开的文件「表.xlsx」。").waitFor();
    expect(await page.getByText("重新读取").count()).toBe(0);
    await propose(page);
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    await writeByHandle(page, "表.xlsx", colleague);
    await save(page);
    const alert = page.getByRole("alert");
    await alert.getByText("这里有改动还没有另存", { exact: false }).waitFor();
    await alert.getByRole("button", { name: "仍按这里的内容另存" }).click();
    await page.getByText("已保存到打开的文件「表.xlsx」。").waitFor();
    await alert.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });
});

describe("a folder that is dropped", () => {
  it("becomes the list of the tables in it and below, in the order of their names, and says what was not opened", async () => {
    const { page, faults } = await test.open({ fixedTime: now, query: "?sample=0" });
    await page.evaluate(
      async ([content]) => {
        const home = await navigator.storage.getDirectory();
        const county = await home.getDirectoryHandle("责任表", { create: true });
        const below = await county.getDirectoryHandle("乡镇", { create: true });
        const hidden = await county.getDirectoryHandle(".git", { create: true });
        const files = [
          [county, "10.xlsx"],
          [county, "9.xlsx"],
          [county, "~$9.xlsx"],
          [county, "说明.txt"],
          [below, "古州镇.xlsx"],
          [hidden, "藏.xlsx"],
        ] as const;
        for (const [place, name] of files) {
          const writable = await (await place.getFileHandle(name, { create: true })).createWritable();
          // Files of the same bytes are counted once.
          await writable.write(new Uint8Array(content));
          await writable.close();
        }
        const item = {
          kind: "file",
          getAsFile: () => null,
          webkitGetAsEntry: () => null,
          getAsFileSystemHandle: () => Promise.resolve(county),
        };
        const drop = new Event("drop", { cancelable: true });
        Object.assign(drop, { dataTransfer: { items: [item], files: [] } });
        window.dispatchEvent(drop);
      },
      [[...original]] as const,
    );
    await page.getByText("文件夹「责任表」连同子文件夹：打开 3 个表格。另有 1 个文件不是表格，没有打开：责任表/说明.txt。").waitFor();
    const items = page.getByRole("list", { name: "文件列表" }).getByRole("listitem");
    await items
      .nth(2)
      .getByText("读到 6 项任务", { exact: false })
      .or(items.nth(2).getByText("只计一次", { exact: false }))
      .waitFor();
    const names = await items.getByRole("button").allInnerTexts();
    expect([names, faults]).toEqual([["9.xlsx", "10.xlsx", "乡镇/古州镇.xlsx"], []]);
    await page.getByRole("button", { name: "打开「乡镇/古州镇.xlsx」" }).click();
    await page
      .getByRole("complementary", { name: "任务窗格" })
      .getByText(/^读到 6 项任务/)
      .waitFor();
  });
});

import type { Page } from "playwright-core";
import type { ManyFilesWords } from "../../../src/ui/page/many-files/words";
import type { PageWords } from "../../../src/ui/page/words";
import type { SheetViewWords } from "../../../src/ui/sheet/words";
import type { PaneWords } from "../../../src/ui/words";
import { countyFiles } from "../../entry/cli/county-files";
import { holdReadingUntilClick } from "../harness/hold-reading";
import { type PaneState, PaneUser, state } from "./pane-states";
import { asFile, brokenDocument, statesOfWordImport, wordDocument } from "./word-import-states";
import { lockedWorkbook, signedWorkbook, workbookWithoutTable } from "./tables-of-every-kind";

/** Every word of the page in one language. */
export interface WordsOfPage {
  readonly pane: PaneWords;
  readonly page: PageWords;
  readonly sheet: SheetViewWords;
  readonly files: ManyFilesWords;
}

/** What the page comes to before a file is open, with files that hold no table, and with many. It was opened without the sample. */
export async function statesOfFiles(words: WordsOfPage, page: Page): Promise<readonly PaneState[]> {
  const user = new PaneUser(words.pane);
  const { withProgress, withoutProgress, damaged } = await countyFiles();
  const choose = (...files: readonly ReturnType<typeof asFile>[]): Promise<void> =>
    page.getByLabel(words.page.open, { exact: true }).first().setInputFiles(files);
  return [
    state("nothing open", () => page.getByRole("heading", { name: words.page.emptyHeading }).waitFor()),
    state("a file held over the page", async () => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([], "表.xlsx"));
        document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.getByText(words.page.dropHere).waitFor();
    }),
    state("a document that cannot be read", async () => {
      await page.evaluate(() => document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true })));
      await choose(brokenDocument);
      await user.alert(page);
    }),
    state("tables of a document to choose from", async () => {
      await choose(wordDocument);
      await page.getByRole("region", { name: words.pane.wordImport.choose(wordDocument.name, 2) }).waitFor();
    }),
    state("a document has become a workbook", async () => {
      await page.getByRole("button", { name: words.pane.wordImport.open(1) }).click();
      await page.getByRole("tablist", { name: words.pane.tabs.label }).waitFor();
    }),
    state("a workbook without a table", async () => {
      await choose(asFile("通讯录.xlsx", workbookWithoutTable()));
      await user.press(page, words.page.openAnyway);
      await page.getByText(words.pane.wordImport.importHint).waitFor();
    }),
    ...statesOfWordImport(words.pane),
    state("a locked workbook, no list of units to be had", async () => {
      await choose(asFile("锁定.xlsx", lockedWorkbook()));
      await user.tab(page, "units");
      await page.getByText(words.pane.roster.says({ id: "cannot-be-added" })).waitFor();
    }),
    state("a signed workbook, nothing to be written", async () => {
      await choose(asFile("签名.xlsx", signedWorkbook()));
      await page.getByText(words.pane.noWriting({ id: "signed" })).waitFor();
    }),
    state("many files, being read", async () => {
      const held = await holdReadingUntilClick(page);
      await choose(asFile("榕江县.xlsx", withProgress), asFile("坏.xlsx", damaged), asFile("从江县.xlsx", withoutProgress));
      await held();
      await page.getByText(words.files.reading).waitFor();
    }),
    state("many files, stopped", async () => {
      await user.press(page, words.files.stop);
      await page.getByText(words.files.stopped(1, 3)).waitFor();
    }),
    state("many files, one left out", async () => {
      await user.press(page, words.files.goOn);
      await page.getByText(words.files.totals({ files: 3, read: 2, tables: 2, tasks: 6 })).waitFor();
    }),
    state("many files, day and days wrong", async () => {
      await user.enterDay(page, words.files.asOf.label, "明天");
      await user.enterDay(page, words.files.soon.label, "十五");
      await page.getByRole("alert").nth(1).waitFor();
    }),
    state("one of many files open", async () => {
      await page.getByRole("button", { name: words.files.open("从江县.xlsx") }).click();
      await page.getByRole("tablist", { name: words.pane.tabs.label }).waitFor();
    }),
  ];
}

/** What the sheet beside the pane comes to while its cells are edited, on the published table. */
export function statesOfEditing(words: WordsOfPage, page: Page): readonly PaneState[] {
  const user = new PaneUser(words.pane);
  const { edit } = words.sheet;
  const toSheet = page.getByRole("button", { name: words.page.sheetTab, exact: true });
  const toPane = page.getByRole("button", { name: words.page.paneTab, exact: true });
  const front = async (button: typeof toSheet): Promise<void> => {
    if (await button.isVisible()) await button.click();
  };
  const goTo = async (address: string): Promise<void> => {
    await page.locator(`[data-address="${address}"]`).click();
    await page.locator(`textarea[data-cell="${address}"]`).waitFor({ state: "attached" });
  };
  return [
    state("the sheet, one of its cells with a finding", async () => {
      await page.getByRole("tablist", { name: words.pane.tabs.label }).waitFor();
      await front(toSheet);
      await goTo("C8");
    }),
    state("a cell open to be edited", async () => {
      await page.keyboard.press("F2");
      await page.getByRole("textbox", { name: edit.editor({ row: 8, column: 3 }) }).waitFor();
    }),
    state("a cell edited", async () => {
      await page.keyboard.press("Escape");
      await goTo("F5");
      await page.keyboard.type("2021年9月底前");
      await page.keyboard.press("Enter");
      await page
        .locator('[role="status"]')
        .getByText(/F5.*2021年9月底前/)
        .waitFor();
    }),
    state("cells that cannot be pasted over", async () => {
      await goTo("A4");
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "甲\t乙");
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      });
      await user.alert(page);
    }),
    state("words offered for a cell", async () => {
      await front(toPane);
      await user.press(page, words.pane.more.addProgress);
      await user.proposed(page, "progress-columns");
      await user.confirm(page, "progress-columns");
      await front(toSheet);
      await goTo("G9");
      await page.keyboard.press("F2");
      await page.getByRole("listbox", { name: edit.choices({ row: 9, column: 7 }) }).waitFor();
      await page.keyboard.press("ArrowDown");
    }),
    state("asked about a day that does not exist", async () => {
      await page.keyboard.press("Escape");
      await goTo("H9");
      await page.keyboard.type("2021-9-31");
      await page.keyboard.press("Enter");
      await page.getByRole("alertdialog").waitFor();
    }),
  ];
}

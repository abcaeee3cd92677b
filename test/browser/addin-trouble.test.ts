import { AddinTest, type OpenedExcel } from "./harness/addin-test";

jest.setTimeout(180_000);

const now = new Date("2021-10-15T01:30:00Z");

let test: AddinTest;
beforeAll(async () => {
  test = await AddinTest.start();
});
afterAll(() => test.stop());

async function opened(options: Parameters<AddinTest["open"]>[0] = {}): Promise<OpenedExcel> {
  const excel = await test.open({ fixedTime: now, ...options });
  await excel.press("打开面板");
  await excel.pane.getByRole("tab").first().waitFor();
  return excel;
}

async function propose({ pane }: OpenedExcel, action: RegExp): Promise<void> {
  await pane.getByRole("group", { name: "主要操作" }).getByRole("button", { name: action }).click();
  await pane.getByRole("region", { name: /将要做的事/ }).waitFor();
}

describe("while a cell is being edited", () => {
  it("asks to press Enter, and goes on once that is done", async () => {
    const excel = await opened();
    await propose(excel, /^标记逾期/);
    await excel.excel((web) => web.excel.cellEdit.start());
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane.getByText("正在等 Excel。请先按 Enter 结束单元格编辑；打开着对话框时请先关闭。").waitFor();
    expect(await excel.excel((web) => web.excel.workbook.sheet("Sheet1").conditionalFormats.length)).toBe(0);
    await excel.excel((web) => web.excel.cellEdit.end());
    await excel.pane.getByText("已完成：标记逾期").waitFor();
    await excel.pane.getByText(/^正在等 Excel/).waitFor({ state: "detached" });
    expect(excel.faults).toEqual([]);
  });
});

describe("an Excel that refuses while a cell is being edited", () => {
  it("is said with what to do, and the proposal can be made again", async () => {
    const excel = await opened({ cellEdit: "refused" });
    await propose(excel, /^标记逾期/);
    await excel.excel((web) => web.excel.cellEdit.start());
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane
      .getByRole("alert")
      .getByText(/^有单元格正在编辑，Excel 暂不接受其他操作。请按 Enter（或 Esc）结束编辑后再试一次。/)
      .waitFor();
    await excel.excel((web) => web.excel.cellEdit.end());
    await excel.pane.getByRole("alert").getByRole("button", { name: "重新校验" }).click();
    await excel.pane.getByRole("alert").waitFor({ state: "detached" });
    await propose(excel, /^标记逾期/);
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane.getByText("已完成：标记逾期").waitFor();
  });
});

describe("a server of which a part is missing", () => {
  it("is said, and the table is checked once it is back", async () => {
    const excel = await test.open({ fixedTime: now });
    const address = /\/session\.[^/]*\.js$/;
    await excel.page.context().route(address, (route) => route.abort());
    await excel.press("校验");
    const alert = excel.pane.getByRole("alert");
    await alert.getByText(/^本工具的一部分没有载入，可能是网络或服务器中断。没有任何改动。/).waitFor();
    await excel.page.context().unroute(address);
    await alert.getByRole("button", { name: "重新校验" }).click();
    await excel.pane.getByText(/^读到 32 项任务/).waitFor();
    expect(await excel.excel((web) => web.excel.workbook.flags.isDirty)).toBe(false);
  });
});

describe("a protected sheet", () => {
  it("is checked, not marked, and the pane says so", async () => {
    const excel = await test.open({ fixedTime: now });
    await excel.excel((web) => web.excel.workbook.sheet("Sheet1").protection.protect([], null));
    await excel.press("校验");
    await excel.pane.getByText("这张工作表受保护：可以校验，不能标记或修改。").waitFor();
    await excel.pane
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /^标记逾期/ })
      .click();
    await excel.pane
      .getByRole("region", { name: "标记逾期：将要做的事" })
      .getByText(/工作表「Sheet1」受保护，不能在上面做标记/)
      .waitFor();
    expect(await excel.pane.getByRole("button", { name: "确认标记逾期" }).count()).toBe(0);
    // There would be something to do.
    expect(await excel.pane.getByText("没有需要做的事").count()).toBe(0);
    expect(await excel.excel((web) => web.excel.workbook.flags.isDirty)).toBe(false);
    expect(excel.faults).toEqual([]);
  });

  it("is said where the ribbon's 清除标记 meets it", async () => {
    const excel = await opened();
    await propose(excel, /^标记逾期/);
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane.getByText("已完成：标记逾期").waitFor();
    const marks = await excel.excel((web) => web.excel.workbook.sheet("Sheet1").conditionalFormats.length);
    await excel.excel((web) => web.excel.workbook.sheet("Sheet1").protection.protect([], null));
    await excel.press("清除标记");
    await excel.page
      .frameLocator("#dialog iframe")
      .getByText(/受保护/)
      .waitFor();
    await excel.commandEnded();
    expect(await excel.excel((web) => web.excel.workbook.sheet("Sheet1").conditionalFormats.length)).toBe(marks);
  });
});

describe("a workbook that is open for reading only", () => {
  it("is checked, and the pane says that nothing can be written", async () => {
    const excel = await test.open({ fixedTime: now });
    await excel.excel((web) => {
      web.excel.workbook.flags.readOnly = true;
    });
    await excel.press("校验");
    await excel.pane.getByText(/^工作簿以只读方式打开，只能校验，不能写入/).waitFor();
    await expect(excel.pane.getByRole("button", { name: /^标记逾期/ }).getAttribute("aria-disabled")).resolves.toBe("true");
    expect(excel.faults).toEqual([]);
  });
});

describe("a sheet that is changed meanwhile", () => {
  it.each(["Local", "Remote"] as const)("by a %s edit: the pane says that it is out of date, and writes nothing", async (source) => {
    const excel = await opened();
    await propose(excel, /^标记逾期/);
    await excel.excel((web, who) => web.type("Sheet1", "F4", "2021年8月底前", who), source);
    await excel.pane.getByText("表格已改动，请重新校验。").waitFor();
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane.getByRole("alert").getByText("没有写入：「Sheet1」在读取之后又被改动。请重新校验后再试。").waitFor();
    expect(await excel.excel((web) => web.excel.workbook.sheet("Sheet1").conditionalFormats.length)).toBe(0);
    // The changed cell is named, and what was chosen is listed again.
    await excel.pane.getByRole("alert").getByText("1 个单元格有改动").waitFor();
    await excel.pane.getByRole("alert").getByRole("button", { name: "跳到 F4" }).waitFor();
    await excel.pane.getByRole("alert").getByRole("button", { name: "重新校验" }).click();
    await excel.pane.getByText(/^读到.*7 项已过时限/).waitFor();
    await excel.pane.getByText("表格已改动，请重新校验。").waitFor({ state: "detached" });
    await excel.pane.getByRole("region", { name: "标记逾期：将要做的事" }).waitFor();
    expect(excel.faults).toEqual([]);
  });

  it("by an inserted row: its number follows, and a finding that is clicked leads to its own cell", async () => {
    const excel = await opened();
    await excel.pane.getByRole("button", { name: /C8/ }).first().click();
    await excel.excel((web) => {
      const sheet = web.excel.workbook.sheet("Sheet1");
      sheet.grid.insertRows(4, 1);
      sheet.merges = sheet.merges.map((area) =>
        area.top > 4 ? { ...area, top: area.top + 1 } : area.top + area.rows > 4 ? { ...area, rows: area.rows + 1 } : area,
      );
      sheet.announceChange({ top: 4, left: 0, rows: 1, columns: 16_384 }, "RowInserted", "Remote");
    });
    await excel.pane.getByText("表格已改动，请重新校验。").waitFor();
    await excel.pane.getByRole("button", { name: "跳到 C9", exact: true }).click();
    await excel.page.waitForFunction(() => {
      const { selection } = window.excelOnTheWeb.excel.workbook;
      return selection.some(({ top, left }) => top === 8 && left === 2);
    });
    expect(excel.faults).toEqual([]);
  });

  it("is not said of what the add-in wrote itself", async () => {
    const excel = await opened();
    await propose(excel, /^标记逾期/);
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane.getByText("已完成：标记逾期").waitFor();
    await propose(excel, /^生成汇总/);
    await excel.pane.getByRole("button", { name: "确认生成汇总" }).click();
    await excel.pane.getByText("已完成：生成汇总").waitFor({ timeout: 60_000 });
    expect(await excel.pane.getByText("表格已改动，请重新校验。").count()).toBe(0);
  });
});

describe("an Excel that does not answer", () => {
  it("is given up after a minute, said, and can be asked again", async () => {
    const excel = await test.open({ fixedTime: now });
    // The pane's minute is over in eight seconds.
    await excel.page.context().addInitScript(() => {
      const later = window.setTimeout.bind(window);
      window.setTimeout = ((action: () => void, milliseconds?: number) =>
        later(action, milliseconds === 60_000 ? 8_000 : milliseconds)) as typeof window.setTimeout;
    });
    await excel.press("打开面板");
    await excel.pane.getByRole("tab").first().waitFor();
    await excel.excel((web) => web.excel.faults.neverAnswer(web.excel.requests.work.length + 1));
    await excel.pane.getByRole("group", { name: "主要操作" }).getByRole("button", { name: /^校验/ }).click();
    await excel.pane.getByText(/^正在等 Excel/).waitFor();
    await excel.pane
      .getByRole("alert")
      .getByText(/^Excel 没有回应。请检查是否正在编辑单元格或打开着对话框/)
      .waitFor();
    await excel.excel((web) => web.excel.faults.clear());
    await excel.pane.getByRole("alert").getByRole("button", { name: "重新校验" }).click();
    await excel.pane.getByText(/^读到 32 项任务/).waitFor();
    await excel.pane.getByRole("alert").waitFor({ state: "detached" });
  });

  it("can be stopped", async () => {
    const excel = await opened();
    await excel.excel((web) => web.excel.cellEdit.start());
    await excel.pane.getByRole("group", { name: "主要操作" }).getByRole("button", { name: /^校验/ }).click();
    await excel.pane.getByRole("button", { name: "停止" }).click();
    await excel.excel((web) => web.excel.cellEdit.end());
    await excel.pane.getByRole("alert").getByText("已按您的要求停下，没有改动任何内容。需要时请重新开始。").waitFor();
    expect(excel.faults).toEqual([]);
  });
});

describe("an error that Excel reports", () => {
  it("is said in the pane and logged, and only then the library for that is loaded", async () => {
    const excel = await opened();
    expect(excel.asked.filter((file) => file.startsWith("error-log"))).toEqual([]);
    await propose(excel, /^标记逾期/);
    const logged = excel.page.waitForEvent("requestfinished", (request) => /\/error-log\.\w+\.js$/.test(request.url()));
    await excel.excel((web) => web.excel.faults.fail({ request: web.excel.requests.work.length + 1, code: "GeneralException" }));
    await excel.pane.getByRole("button", { name: "确认标记逾期" }).click();
    await excel.pane
      .getByRole("alert")
      .getByText(/Excel 报告了一个意外错误（GeneralException）/)
      .waitFor();
    await logged;
  });

  it("is said where a cell cannot be shown, and leaves the rest as it is", async () => {
    const excel = await opened();
    await excel.excel((web) => {
      web.excel.workbook.flags.inactive = true;
    });
    await excel.pane.getByRole("button", { name: /C8/ }).first().click();
    await excel.pane.getByRole("button", { name: "跳到 C8" }).click();
    await excel.pane.getByRole("alert").getByText("这个工作簿不在当前窗口。请先点一下本工作簿的窗口，再试一次。").waitFor();
    await excel.pane.getByText(/^读到 32 项任务/).waitFor();
  });
});

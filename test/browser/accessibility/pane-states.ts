import type { FrameLocator, Page } from "playwright-core";

/** The pane, in the page or in Excel. */
type PaneLocator =
  | Pick<FrameLocator, "getByRole" | "getByText" | "getByLabel" | "locator">
  | Pick<Page, "getByRole" | "getByText" | "getByLabel" | "locator">;

/** A state of the pane, and how it is reached from the one before. */
export interface PaneState {
  readonly name: string;
  readonly reach: (pane: PaneLocator) => Promise<unknown>;
}

const state = (name: string, reach: PaneState["reach"]): PaneState => ({ name, reach });
const press = (pane: PaneLocator, name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).first().click();
const tab = (pane: PaneLocator, name: RegExp): Promise<void> => pane.getByRole("tab", { name }).first().click();

/** Opens everything that is folded inside the selected tab. */
async function unfold(pane: PaneLocator): Promise<void> {
  await pane.locator("#pane-panel").evaluate((panel) => {
    for (const closed of panel.querySelectorAll<HTMLElement>("button[aria-expanded=false]:not([data-arrow-item])"))
      if (!closed.textContent.endsWith("…")) closed.click();
  });
}

async function ask(pane: PaneLocator, action: RegExp, what: string): Promise<void> {
  await pane.getByRole("group", { name: "主要操作" }).getByRole("button", { name: action }).click();
  await pane.getByRole("region", { name: `${what}：将要做的事` }).waitFor();
}

async function confirm(pane: PaneLocator, what: string): Promise<void> {
  await press(pane, `确认${what}`);
  await pane.getByText(`已完成：${what}`).waitFor({ timeout: 60_000 });
}

async function enterDay(pane: PaneLocator, text: string, then: () => Promise<void>): Promise<void> {
  await pane.getByLabel("统计截止日期").fill(text);
  await pane.getByLabel("统计截止日期").press("Enter");
  await then();
}

/** Every state that the pane comes to on the published table, from the first look to everything cleared. */
export const statesOfWholeJob: readonly PaneState[] = [
  state("reviewed", (pane) => pane.getByText(/^读到 32 项任务/).waitFor()),
  state("everything unfolded under 问题", unfold),
  state("a finding to be ignored", (pane) => press(pane, "忽略…")),
  state("ignored, with the list of what was", async (pane) => {
    await pane.getByLabel("忽略的理由").fill("原文如此");
    await press(pane, "忽略");
    await press(pane, "已忽略 1 条");
    await pane.getByText(/忽略：原文如此/).waitFor();
  }),
  state("a reading to be corrected", async (pane) => {
    await press(pane, "恢复");
    await press(pane, "更正识别");
    await pane.getByRole("group", { name: "更正识别" }).waitFor();
  }),
  state("a correction that cannot be", async (pane) => {
    await pane.getByLabel("表头首行").fill("0");
    await press(pane, "按此识别");
    await pane.getByRole("alert").waitFor();
  }),
  state("corrected", async (pane) => {
    await pane.getByLabel("表头首行").fill("3");
    await press(pane, "按此识别");
    await pane.getByText("按您的更正识别").waitFor();
  }),
  state("everything unfolded under 时限", async (pane) => {
    await tab(pane, /^时限/);
    await unfold(pane);
  }),
  state("everything unfolded under 单位", async (pane) => {
    await tab(pane, /^单位/);
    await unfold(pane);
  }),
  state("the charts, with the tasks of a unit and of a day", async (pane) => {
    await tab(pane, /^图表/);
    await pane.getByRole("button", { name: /^县政府办公室 6 项/ }).click();
    await pane.getByRole("button", { name: /^9月30日到期 4 项/ }).click();
    await pane.getByRole("group", { name: "2021年9月30日到期 4 项" }).getByRole("button", { name: /^17/ }).waitFor();
  }),
  state("the tables behind the charts", async (pane) => {
    await pane.getByRole("button", { name: "表", exact: true }).first().click();
    await pane.getByRole("button", { name: "表", exact: true }).last().click();
    await pane.getByRole("table").last().waitFor();
  }),
  state("reminders to be chosen, one day wrong", async (pane) => {
    await press(pane, "催办单");
    await pane.getByLabel("反馈截止日").fill("明天");
    await pane.getByLabel("反馈截止日").press("Enter");
    await pane.getByRole("alert").waitFor();
  }),
  state("the notice drafted", async (pane) => {
    await press(pane, "通报");
    await pane.getByRole("textbox", { name: "通报：供编辑的文稿" }).waitFor();
  }),
  state("a day that is none", async (pane) => {
    await press(pane, "通报");
    await enterDay(pane, "2021.13.1", () => pane.getByRole("alert").first().waitFor());
  }),
  state("a fix before and after", async (pane) => {
    await enterDay(pane, "20211015", () => pane.getByRole("alert").first().waitFor({ state: "detached" }));
    await tab(pane, /^问题/);
    await unfold(pane);
    await press(pane, "改为建议内容 C8");
    await pane.getByRole("region", { name: "修改单元格：将要做的事" }).waitFor();
  }),
  state("fixed", (pane) => confirm(pane, "修改单元格")),
  state("asked to mark", (pane) => ask(pane, /^标记逾期/, "标记逾期")),
  state("marked", (pane) => confirm(pane, "标记逾期")),
  state("asked to sum up, units to be chosen", async (pane) => {
    await ask(pane, /^生成汇总/, "生成汇总");
    await pane.getByRole("button", { name: /^选择单位/ }).click();
  }),
  state("summed up", (pane) => confirm(pane, "生成汇总")),
  state("the runs listed", (pane) => pane.getByRole("button", { name: /^操作记录/ }).click()),
  state("asked to take all back", async (pane) => {
    await press(pane, "撤销本次全部操作");
    await pane.getByRole("region", { name: "撤销：将要做的事" }).waitFor();
  }),
  state("taken back", (pane) => confirm(pane, "撤销")),
  state("asked for columns to register in", async (pane) => {
    await press(pane, "增加完成情况列");
    await pane.getByRole("region", { name: "增加完成情况列：将要做的事" }).waitFor();
  }),
  state("columns added", (pane) => confirm(pane, "增加完成情况列")),
  state("asked to clear everything", async (pane) => {
    await press(pane, "清除全部痕迹…");
    await pane.getByRole("region", { name: "清除全部痕迹：将要做的事" }).waitFor();
  }),
  state("cleared", (pane) => confirm(pane, "清除全部痕迹")),
];

import type { FrameLocator, Page } from "playwright-core";
import type { PaneRun, RunPurpose } from "../../../src/app/pane/pane-run";
import { existingDay } from "../../../src/core/calendar/calendar-date";
import type { PaneWords } from "../../../src/ui/words";

/** The pane, in the page or in Excel. */
export type PaneLocator =
  | Pick<FrameLocator, "getByRole" | "getByText" | "getByLabel" | "locator">
  | Pick<Page, "getByRole" | "getByText" | "getByLabel" | "locator">;

/** A state of the pane, and how it is reached from the one before. */
export interface PaneState {
  readonly name: string;
  readonly reach: (pane: PaneLocator) => Promise<unknown>;
}

export const state = (name: string, reach: PaneState["reach"]): PaneState => ({ name, reach });

/** What people do in the pane, in whatever language it speaks. */
export class PaneUser {
  constructor(readonly words: PaneWords) {}

  press(pane: PaneLocator, name: string): Promise<void> {
    return pane.getByRole("button", { name, exact: true }).first().click();
  }

  tab(pane: PaneLocator, name: keyof Omit<PaneWords["tabs"], "label">): Promise<void> {
    return pane
      .getByRole("tablist", { name: this.words.tabs.label })
      .getByRole("tab")
      .nth(["findings", "deadlines", "units", "charts"].indexOf(name))
      .click();
  }

  /** Opens everything that is folded inside the selected tab. */
  async unfold(pane: PaneLocator): Promise<void> {
    await pane.locator("#pane-panel").evaluate((panel) => {
      for (const closed of panel.querySelectorAll<HTMLElement>("button[aria-expanded=false]:not([data-arrow-item])"))
        if (!closed.textContent.endsWith("…")) closed.click();
    });
  }

  /** Presses one of the three main actions, and waits for what it proposes. */
  async ask(pane: PaneLocator, action: "highlight" | "summarise"): Promise<void> {
    const { actions } = this.words;
    await pane
      .getByRole("group", { name: actions.region })
      .getByRole("button")
      .nth(action === "highlight" ? 1 : 2)
      .click();
    await this.proposed(pane, action === "highlight" ? "highlight" : "summaries");
  }

  proposed(pane: PaneLocator, purpose: RunPurpose): Promise<void> {
    return pane.getByRole("region", { name: this.words.proposal.heading(purpose) }).waitFor({ timeout: 60_000 });
  }

  review(pane: PaneLocator): Promise<void> {
    return pane.getByRole("group", { name: this.words.actions.region }).getByRole("button").first().click();
  }

  async confirm(pane: PaneLocator, purpose: RunPurpose): Promise<void> {
    await this.press(pane, this.words.proposal.confirm(purpose));
    await pane.getByText(this.words.result.done(purpose)).first().waitFor({ timeout: 60_000 });
  }

  async enterDay(pane: PaneLocator, label: string, text: string): Promise<void> {
    await pane.getByLabel(label).first().fill(text);
    await pane.getByLabel(label).first().press("Enter");
  }

  /** Waits until an error is said, or none any more. */
  alert(pane: PaneLocator, is: "there" | "gone" = "there"): Promise<void> {
    return pane
      .getByRole("alert")
      .first()
      .waitFor({ state: is === "there" ? "visible" : "detached" });
  }
}

/** Every state that the pane comes to on the published table, from the first look to everything cleared. */
export function statesOfWholeJob(words: PaneWords): readonly PaneState[] {
  const user = new PaneUser(words);
  const lastDay = existingDay(2021, 9, 30);
  const fixes: PaneRun = { id: 1, purpose: "fixes", when: "2021-10-15T09:30", state: "finished", items: [], undoable: true };
  return [
    state("reviewed", (pane) =>
      pane
        .getByText(/32 (?:项任务|tasks)、?.*15/)
        .first()
        .waitFor(),
    ),
    state("everything unfolded under 问题", (pane) => user.unfold(pane)),
    state("a finding to be ignored", (pane) => user.press(pane, words.findings.ignore)),
    state("ignored, with the list of what was", async (pane) => {
      await pane.getByLabel(words.findings.reason).fill("原文如此");
      await user.press(pane, words.findings.confirmIgnore);
      await user.press(pane, words.findings.ignored(1));
      await pane.getByText(/原文如此$/).waitFor();
    }),
    state("a reading to be corrected", async (pane) => {
      await user.press(pane, words.findings.takeBack);
      await user.press(pane, words.correction.open);
      await pane.getByRole("group", { name: words.correction.heading }).waitFor();
    }),
    state("a correction that cannot be", async (pane) => {
      await pane.getByLabel(words.correction.firstRow).fill("0");
      await user.press(pane, words.correction.save);
      await user.alert(pane);
    }),
    state("corrected", async (pane) => {
      await pane.getByLabel(words.correction.firstRow).fill("3");
      await user.press(pane, words.correction.save);
      await pane.getByText(words.table.corrected).waitFor();
    }),
    state("everything unfolded under 时限", async (pane) => {
      await user.tab(pane, "deadlines");
      await user.unfold(pane);
    }),
    state("everything unfolded under 单位", async (pane) => {
      await user.tab(pane, "units");
      await user.unfold(pane);
    }),
    state("asked for a list of units", async (pane) => {
      await user.press(pane, words.roster.add);
      await user.proposed(pane, "roster");
    }),
    state("the charts, with the tasks of a unit and of a day", async (pane) => {
      await user.press(pane, words.proposal.cancel);
      await user.tab(pane, "charts");
      await pane.getByRole("button", { name: new RegExp(`^县政府办公室 ${words.units.tasks(6)}`) }).click();
      await pane.getByRole("button", { name: new RegExp(`^${words.charts.timeLine.stretch(lastDay, lastDay)}`) }).click();
      const listed = words.charts.list.dueIn(words.charts.timeLine.stretchOfYears(lastDay, lastDay), 4);
      await pane.getByRole("group", { name: listed }).getByRole("button", { name: /^17/ }).waitFor();
    }),
    state("the tables behind the charts", async (pane) => {
      await pane.getByRole("button", { name: words.charts.table, exact: true }).first().click();
      await pane.getByRole("button", { name: words.charts.table, exact: true }).last().click();
      await pane.getByRole("table").last().waitFor();
    }),
    state("reminders to be chosen, one day wrong", async (pane) => {
      await user.press(pane, words.more.reminders);
      await pane.getByLabel(words.more.reminder.issuer).fill("县政府办公室");
      await user.enterDay(pane, words.more.reminder.replyBy, "明天");
      await user.alert(pane);
    }),
    state("asked for reminders", async (pane) => {
      await user.enterDay(pane, words.more.reminder.replyBy, "2021-10-20");
      await user.press(pane, words.more.reminder.preview);
      await user.proposed(pane, "reminders");
    }),
    state("the notice drafted", async (pane) => {
      await user.press(pane, words.proposal.cancel);
      await user.press(pane, words.more.notice);
      await pane.getByRole("textbox", { name: words.more.noticeText.heading }).waitFor();
    }),
    state("a day that is none", async (pane) => {
      await user.press(pane, words.more.notice);
      await user.enterDay(pane, words.asOf.label, "2021年13月1日");
      await user.alert(pane);
    }),
    state("a fix before and after", async (pane) => {
      await user.enterDay(pane, words.asOf.label, "20211015");
      await user.alert(pane, "gone");
      await user.tab(pane, "findings");
      await user.unfold(pane);
      await user.press(pane, `${words.findings.fix} C8`);
      await user.proposed(pane, "fixes");
    }),
    state("fixed", (pane) => user.confirm(pane, "fixes")),
    state("asked to mark", (pane) => user.ask(pane, "highlight")),
    state("asked to mark for a fixed day", async (pane) => {
      await pane.getByLabel(words.proposal.frozen(existingDay(2021, 10, 15))).click();
      await pane.getByRole("radio", { checked: true, name: words.proposal.frozen(existingDay(2021, 10, 15)) }).waitFor();
    }),
    state("marked", (pane) => user.confirm(pane, "highlight")),
    state("asked to clear the marks", async (pane) => {
      await pane.locator("footer").getByRole("button").first().click();
      await user.press(pane, words.runs.clearMarks);
      await user.proposed(pane, "clear-marks");
    }),
    state("asked to sum up, units to be chosen", async (pane) => {
      await user.press(pane, words.proposal.cancel);
      await pane.locator("footer").getByRole("button").first().click();
      await user.ask(pane, "summarise");
      await pane.getByRole("button", { name: words.proposal.whichUnits(19, 19) }).click();
    }),
    state("summed up", (pane) => user.confirm(pane, "summaries")),
    state("units lead to their sheets", (pane) => user.tab(pane, "units")),
    state("the runs listed, one with its cells", async (pane) => {
      await pane.locator("footer").getByRole("button").first().click();
      await pane
        .locator("footer")
        .getByRole("button", { name: words.runs.purpose(fixes) })
        .first()
        .click();
      await pane.getByText(words.ledger.cells(1)).waitFor();
    }),
    state("asked to take all back", async (pane) => {
      await user.press(pane, words.actions.undoAll);
      await user.proposed(pane, "undo");
    }),
    state("taken back", (pane) => user.confirm(pane, "undo")),
    state("asked for columns to register in", async (pane) => {
      await user.press(pane, words.more.addProgress);
      await user.proposed(pane, "progress-columns");
    }),
    state("columns added", (pane) => user.confirm(pane, "progress-columns")),
    state("asked to clear everything", async (pane) => {
      await user.press(pane, words.runs.clearAll);
      await user.proposed(pane, "clear-all");
    }),
    state("cleared", (pane) => user.confirm(pane, "clear-all")),
  ];
}

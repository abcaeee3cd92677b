import type { PaneWords } from "../../../src/ui/words";
import { type PaneLocator, type PaneState, PaneUser, state } from "./pane-states";
import { sheetOf } from "./tables-of-every-kind";

/** States that the published table does not come to: those of the tables of every kind. */
export function statesOfOtherTables(words: PaneWords): readonly PaneState[] {
  const user = new PaneUser(words);
  const show = async (pane: PaneLocator, table: keyof typeof sheetOf): Promise<void> => {
    const choice = pane.getByLabel(words.table.label);
    await choice.selectOption(await choice.getByText(sheetOf[table]).getAttribute("value"));
  };
  const { all, event, eventAndTasks } = words.starts;
  return [
    state("several tables, columns in doubt, list of units read", (pane) => pane.getByLabel(words.table.label).waitFor()),
    state("names that may be one unit", (pane) => user.unfold(pane)),
    state("start days to be given", (pane) => user.tab(pane, "deadlines")),
    state("a start day that is none", async (pane) => {
      await user.enterDay(pane, all, "三月一日");
      await user.alert(pane);
    }),
    state("start days given, one beyond the calendar", async (pane) => {
      await user.enterDay(pane, all, "2021.3.1");
      await user.alert(pane, "gone");
      await user.enterDay(pane, eventAndTasks(event("会议结束后"), 1), "2026-12-30");
      await pane.getByText(/2021[—–-]? ?(?:to )?2026/).waitFor();
    }),
    state("one unit decided on, list of units and members", async (pane) => {
      await user.tab(pane, "findings");
      await user.unfold(pane);
      await user.press(pane, words.findings.sameUnit);
      await user.tab(pane, "units");
      await pane.getByText(words.units.decided).waitFor();
    }),
    state("progress recorded, everything unfolded under 问题", async (pane) => {
      await show(pane, "registered");
      await user.tab(pane, "findings");
      await user.unfold(pane);
    }),
    state("progress recorded, its last day wrong", async (pane) => {
      await user.tab(pane, "deadlines");
      await user.enterDay(pane, words.more.registeredUntil.label, "九月");
      await user.alert(pane);
    }),
    state("every status in the charts", async (pane) => {
      await user.enterDay(pane, words.more.registeredUntil.label, "");
      await user.alert(pane, "gone");
      await user.tab(pane, "charts");
      await pane.getByRole("button", { name: new RegExp(`^县财政局 ${words.units.tasks(2)}`) }).click();
    }),
    state("every status in the tables behind the charts", async (pane) => {
      await pane.getByRole("button", { name: words.charts.table, exact: true }).first().click();
      await pane.getByRole("button", { name: words.charts.table, exact: true }).last().click();
    }),
    state("tasks torn apart", async (pane) => {
      await show(pane, "torn");
      await pane.getByText(words.wordImport.damaged(2)).waitFor();
    }),
    state("asked to rebuild, with what is only supposed", async (pane) => {
      await user.press(pane, words.wordImport.rebuild);
      await user.proposed(pane, "rebuild");
      await pane.getByRole("checkbox", { name: words.wordImport.withSupposed(1) }).check();
    }),
    state("rebuilt", (pane) => user.confirm(pane, "rebuild")),
    state("no column of limits: nothing can be judged", async (pane) => {
      await show(pane, "withoutLimits");
      await user.tab(pane, "deadlines");
      await pane.getByText(words.deadlines.cannotJudge).waitFor();
    }),
    state("no column of limits: rules left out, everything unfolded under 问题", async (pane) => {
      await user.tab(pane, "findings");
      await user.unfold(pane);
    }),
    state("no column of limits: no time line", (pane) => user.tab(pane, "charts")),
    state("no column of units: nothing to sum up", async (pane) => {
      await show(pane, "withoutUnits");
      await user.tab(pane, "units");
      await pane.getByText(words.units.none).waitFor();
    }),
    state("no column of units: no bars", (pane) => user.tab(pane, "charts")),
  ];
}

/** States of a table without faults, of a year that is over. */
export function statesOfSoundTable(words: PaneWords): readonly PaneState[] {
  const user = new PaneUser(words);
  return [
    state("nothing found, the day to be chosen first", (pane) => pane.getByText(words.asOf.pastPlanYear(2019)).waitFor()),
    state("a list of units that is not understood", async (pane) => {
      await user.tab(pane, "units");
      await pane.getByText(words.roster.says({ id: "not-understood", sheet: "单位名录" })).waitFor();
    }),
    state("the year's end chosen", async (pane) => {
      await user.press(pane, words.asOf.yearEnd);
      await pane.getByText(words.asOf.pastPlanYear(2019)).waitFor({ state: "detached" });
    }),
  ];
}

import type { PaneWords } from "../../../src/ui/words";
import type { OpenedExcel } from "../harness/addin-test";
import { type PaneState, PaneUser, state } from "./pane-states";

/** Lets the answer to one of the next requests wait until `release`. @param after 1 for the very next */
function hold(excel: OpenedExcel, after: number): Promise<void> {
  return excel.excel(({ excel: simulated }, later) => {
    Object.assign(window, { release: simulated.faults.holdAnswer(simulated.requests.work.length + later) });
  }, after);
}

function release(excel: OpenedExcel): Promise<void> {
  return excel.page.evaluate(() => (window as unknown as { readonly release: () => void }).release());
}

/** A person types into the open workbook, beside the pane. */
function type(excel: OpenedExcel, sheet: string, address: string, text: string): Promise<void> {
  return excel.excel((web, [name, cell, typed]) => web.type(name, cell, typed), [sheet, address, text] as const);
}

/** What the pane comes to on the published table where Excel, or somebody who works in it, comes between. The pane is not open yet. @param open opens it */
export function statesOfTroubleInExcel(words: PaneWords, excel: OpenedExcel, open: () => Promise<void>): readonly PaneState[] {
  const user = new PaneUser(words);
  const { pane } = excel;
  const readAgain = async (): Promise<void> => {
    await pane.getByRole("alert").getByRole("button", { name: words.result.readAgain }).click();
    await user.alert(pane, "gone");
  };
  const reviewed = (): Promise<void> => pane.getByRole("tablist", { name: words.tabs.label }).waitFor();
  return [
    state("the table is being read for the first time", async () => {
      await hold(excel, 2);
      await open();
      await pane.getByRole("button", { name: words.stop }).waitFor();
      // Said in one place: twice would be read out twice.
      await pane.getByText(words.loading).waitFor();
    }),
    state("waiting for Excel, which is in a cell", async () => {
      await release(excel);
      await reviewed();
      await excel.excel((web) => web.excel.cellEdit.start());
      await user.review(pane);
      await pane.getByText(words.waiting).waitFor();
      await pane.getByRole("button", { name: words.stop }).waitFor();
    }),
    state("stopped", async () => {
      await user.press(pane, words.stop);
      await excel.excel((web) => web.excel.cellEdit.end());
      await user.alert(pane);
    }),
    state("out of date, with something proposed", async () => {
      await readAgain();
      await user.ask(pane, "highlight");
      await type(excel, "Sheet1", "F4", "2021年8月底前");
      await pane.getByText(words.stale).waitFor();
    }),
    state("changed meanwhile", async () => {
      await user.press(pane, words.proposal.confirm("highlight"));
      await pane.getByRole("alert").getByText(words.changed.kept).waitFor();
    }),
    state("proposed again after the change", async () => {
      await readAgain();
      await user.proposed(pane, "highlight");
    }),
    state("an error that Excel reports", async () => {
      await excel.excel((web) => web.excel.faults.fail({ request: web.excel.requests.work.length + 1, code: "GeneralException" }));
      await user.press(pane, words.proposal.confirm("highlight"));
      await user.alert(pane);
    }),
    state("a cell that Excel does not show", async () => {
      await excel.excel((web) => web.excel.faults.clear());
      await readAgain();
      await excel.excel((web) => {
        web.excel.workbook.flags.inactive = true;
      });
      await user.unfold(pane);
      await user.press(pane, words.findings.jumpTo("C8"));
      await user.alert(pane);
    }),
    state("a cell that was changed since, not put back", async () => {
      await excel.excel((web) => {
        web.excel.workbook.flags.inactive = false;
      });
      await readAgain();
      await user.unfold(pane);
      await user.press(pane, `${words.findings.fix} C8`);
      await user.proposed(pane, "fixes");
      await user.confirm(pane, "fixes");
      await type(excel, "Sheet1", "C8", "5.另有安排");
      await user.press(pane, words.actions.undoAll);
      await user.proposed(pane, "undo");
    }),
    state("the summaries are being written", async () => {
      await user.press(pane, words.proposal.cancel);
      await user.review(pane);
      await pane.getByText(words.stale).waitFor({ state: "detached" });
      await user.ask(pane, "summarise");
      await hold(excel, 3);
      await user.press(pane, words.proposal.confirm("summaries"));
      await pane.getByText(words.progress.stage.writing).first().waitFor();
      await pane.getByRole("button", { name: words.stop }).waitFor();
    }),
    state("stopped halfway, to be taken back", async () => {
      await user.press(pane, words.stop);
      await release(excel);
      await pane.getByText(words.result.cancelledPartly).waitFor({ timeout: 60_000 });
    }),
    state("what was written halfway, taken back", async () => {
      await pane.getByRole("button", { name: words.runs.undo, exact: true }).first().click();
      await user.proposed(pane, "undo");
      await user.confirm(pane, "undo");
    }),
    state("summaries that somebody changed and deleted", async () => {
      await user.ask(pane, "summarise");
      await user.confirm(pane, "summaries");
      await excel.excel(({ excel: { workbook } }) => {
        workbook.sheets.pop();
      });
      // The first of the summaries stands behind the table.
      const [, overview = ""] = await excel.excel((web) => web.excel.workbook.sheets.map((sheet) => sheet.name));
      await type(excel, overview, "A1", "领导批示");
      await user.review(pane);
      await pane.getByText(words.stale).waitFor({ state: "detached" });
      await user.ask(pane, "summarise");
      await pane.getByRole("radio", { name: words.proposal.keepAsOld }).waitFor();
      await pane.getByRole("checkbox", { name: words.proposal.bringBack }).waitFor();
    }),
    state("a protected sheet, with nothing to be marked", async () => {
      await user.press(pane, words.proposal.cancel);
      await excel.excel((web) => web.excel.workbook.sheet("Sheet1").protection.protect([], null));
      await user.review(pane);
      await pane.getByText(words.table.locked).waitFor();
      await user.ask(pane, "highlight");
    }),
    state("a workbook that is open for reading only", async () => {
      await user.press(pane, words.proposal.cancel);
      await excel.excel((web) => {
        web.excel.workbook.flags.readOnly = true;
      });
      await user.review(pane);
      await pane.getByText(words.noWriting({ id: "read-only" })).waitFor();
    }),
  ];
}

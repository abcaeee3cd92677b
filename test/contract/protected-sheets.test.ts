import { RefusalError } from "../../src/app/ports";
import { refusalText as english } from "../../src/i18n/en/refusals";
import { refusalText } from "../../src/i18n/zh-CN/refusals";
import { carryOut, moment } from "./contract-hosts";
import { planSheet, sharedHosts, smallPlan } from "./shared-workbook";
import { type RunKind, propose } from "./undo-table";

const [, excel] = sharedHosts;

/** What is done once, and then once more or taken back, while the sheet that was written is protected. */
it.each<readonly [RunKind, string, "undo" | "clear" | "again"]>([
  ["highlight", planSheet, "clear"],
  ["highlight", planSheet, "undo"],
  ["fixes", planSheet, "undo"],
  ["summaries", "总览", "again"],
  ["summaries", "县水务局", "undo"],
])("%s on a sheet that is then protected (%s), %s: nothing is written, and just that is said", async (kind, sheet, then) => {
  const workbook = await excel.open(smallPlan());
  const { session } = workbook;
  const review = await session.review({ moment, asOf: null });
  expect((await carryOut(session, propose(session, kind, review))).outcome.id).toBe("applied");
  workbook.edit((model) => model.sheet(sheet).protection.protect([], null));
  const before = await workbook.picture();
  const later = await session.review({ moment, asOf: null });
  const proposal = {
    undo: () => session.proposeUndo("all"),
    clear: () => session.proposeClear("marks"),
    again: () => propose(session, kind, later),
  }[then]();
  const refused = await carryOut(session, proposal).catch((error: unknown) => error);
  if (!(refused instanceof RefusalError)) throw new Error("not refused");
  expect(refused.refusal).toEqual({ id: "sheet-locked", sheet });
  expect(await workbook.picture()).toEqual(before);
  expect(refusalText(refused.refusal, "表.xlsx")).toMatch(new RegExp(`「${sheet}」受保护，没有写入任何内容。请`));
  expect(english(refused.refusal, "a.xlsx")).toContain(`"${sheet}" is protected; nothing was written.`);
});

import type { WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { SummaryModel, TaskLine } from "../../summary/summary-models";
import { type OwnSheetsOptions, type PlannedOwnSheets, planOwnSheets } from "../own-sheets-run";
import { ownSheetKey } from "../ownership";
import { type ReminderDetails, reminders } from "./reminder-model";
import { reminderSheet } from "./reminder-sheet";

export interface PlanRemindersOptions extends OwnSheetsOptions {
  readonly details: ReminderDetails;
  /** The tasks to remind of. */
  readonly chosen: ReadonlySet<TaskLine["task"]>;
}

/** 催办单: one sheet for each unit that has a part in one of the chosen tasks. A reminder written earlier to the same unit is written anew. */
export function planReminders(model: SummaryModel, workbook: WorkbookSnapshot, options: PlanRemindersOptions): PlannedOwnSheets {
  const { words, details } = options;
  const { asOf } = model.overview;
  const wanted = new Map(reminders(model, options.chosen).map((reminder) => [ownSheetKey("reminder", reminder.unit), reminder]));
  const wishes = [...wanted].map(([key, { unit, groups }]) => ({
    key,
    name: words.sheetNames.reminder(unit),
    lines: groups.reduce((sum, { lines }) => sum + lines.length, 0),
  }));
  return planOwnSheets(wishes, [], workbook, options, () => ({ key, name }) => {
    const reminder = wanted.get(key);
    if (!reminder) throw new Error(`There is no reminder for ${key}.`);
    return reminderSheet(name, reminder, { words, asOf, details });
  });
}

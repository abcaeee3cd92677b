import { clearMarks } from "../../app/clear-marks";
import { excelWorkbook } from "../shared/excel-workbook";
import { logError } from "../shared/log-error";
import { moment } from "../shared/moment";
import { type CommandNote, noteOfError } from "./command-note";
import { showNote } from "./show-note";

/** What 清除标记 has to say once it is done; null where the sheet itself shows it. */
async function clearMarksNote(): Promise<CommandNote | null> {
  try {
    const outcome = await clearMarks(
      excelWorkbook(() => undefined),
      moment().now,
    );
    if (outcome === null) return { id: "nothing-to-clear" };
    return outcome.id === "changed-meanwhile" ? outcome : null;
  } catch (error) {
    logError(error);
    return noteOfError(error);
  }
}

/** The ribbon's 清除标记. Excel waits for the event to be completed, whatever happens: until then no other command runs. */
async function onClearMarks(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const note = await clearMarksNote();
    if (note) await showNote(note, Office.context.displayLanguage);
  } catch (error) {
    logError(error);
  } finally {
    event.completed();
  }
}

/**
 * Excel calls the command as soon as Office.js is up, which may be before another script has come: so this one comes first, and the command stands
 * where Office.js looks before it looks among the associated ones.
 */
Object.assign(window, { clearMarks: (event: Office.AddinCommands.Event) => void onClearMarks(event) });
document.addEventListener("DOMContentLoaded", () => {
  void Office.onReady();
  Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) => void onClearMarks(event));
});

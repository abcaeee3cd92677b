import { type CommandNote, noteQuery } from "./command-note";

/** Percent of the screen: room for a few sentences. */
const size = { width: 28, height: 22 };

/** The window of the last note, until it is closed: Office opens no second one beside it. */
let shown: Office.Dialog | null = null;

/**
 * Shows a note in a small window: without a pane a command has no other place to speak. It takes the place of an earlier note. Resolves once the window
 * is open.
 * @throws Error where Office does not open it
 */
export function showNote(note: CommandNote, language: string): Promise<void> {
  const address = new URL(`dialog.html?${noteQuery(note, language)}`, window.location.href).href;
  shown?.close();
  shown = null;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, ({ status, error, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        shown = value;
        value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          if (shown === value) shown = null;
        });
        resolve();
      } else reject(new Error(`the dialog did not open: ${String(error.code)} ${error.message}`));
    });
  });
}

import { showNote } from "../../../src/entry/commands/show-note";

/** Office's dialogs, as far as a command uses them: one at a time in a window of Excel (12007 otherwise), and told when the user closes one. */
class Dialogs {
  readonly opened: string[] = [];
  private current: { close: () => void; addEventHandler: (type: string, handler: () => void) => void } | null = null;
  private told: (() => void) | null = null;

  displayDialogAsync(address: string, _: unknown, callback: (result: unknown) => void): void {
    if (this.current) {
      callback({ status: "failed", error: { code: 12007, message: "a dialog is open" } });
      return;
    }
    this.opened.push(address);
    const dialog = {
      close: (): void => {
        if (this.current !== dialog) throw new Error("this dialog is closed");
        this.current = null;
      },
      addEventHandler: (_type: string, handler: () => void): void => {
        this.told = handler;
      },
    };
    this.current = dialog;
    callback({ status: "succeeded", value: dialog });
  }

  closedByUser(): void {
    this.current = null;
    this.told?.();
  }
}

const dialogs = new Dialogs();
beforeAll(() => {
  Object.assign(globalThis, {
    window: { location: { href: "https://office.test/addin/commands.html" } },
    Office: {
      context: { ui: dialogs },
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
    },
  });
});

const note = (detail: string): Parameters<typeof showNote>[0] => ({ id: "unexpected", detail });

it("a note takes the place of one that is still open, and comes after one that the user closed", async () => {
  await showNote(note("1"), "zh-CN");
  await showNote(note("2"), "zh-CN");
  dialogs.closedByUser();
  await showNote(note("3"), "zh-CN");
  const shown = dialogs.opened.map(
    (address) => (JSON.parse(new URL(address).searchParams.get("note") ?? "null") as { detail: string }).detail,
  );
  expect(shown).toEqual(["1", "2", "3"]);
});

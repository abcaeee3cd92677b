import { type EditMode, editKey } from "../../../src/ui/sheet/edit-keys";

function pressed(keys: string, mode: EditMode, choosing = false): string | null {
  const parts = keys.split("+");
  const does = editKey(
    mode,
    { key: parts.at(-1) ?? "", shift: parts.includes("Shift"), alt: parts.includes("Alt"), control: parts.includes("Control") },
    choosing,
  );
  if (does === null) return null;
  return "move" in does ? `${does.id} ${does.move}` : "step" in does ? `${does.id} ${does.step}` : does.id;
}

describe("keys", () => {
  it.each([
    ["Enter", "open"],
    ["F2", "open"],
    ["Alt+ArrowDown", "open"],
    ["Delete", "clear"],
    ["Backspace", "retype"],
    ["Control+z", "undo"],
    ["Control+y", "redo"],
    ["Control+Shift+Z", "redo"],
    ["Control+c", null],
    ["Tab", null],
    ["ArrowDown", null],
    ["Escape", null],
    ["a", null],
  ])("at a waiting cell: %s", (keys, does) => {
    expect(pressed(keys, "ready")).toBe(does);
  });

  it.each([
    ["Enter", "commit ArrowDown"],
    ["Shift+Enter", "commit ArrowUp"],
    ["Tab", "commit ArrowRight"],
    ["Shift+Tab", "commit ArrowLeft"],
    ["Alt+Enter", "line-break"],
    ["Escape", "cancel"],
    ["Control+z", null],
    ["Delete", null],
    ["F2", null],
  ])("in an open cell: %s", (keys, does) => {
    expect(pressed(keys, "typing")).toBe(does);
    expect(pressed(keys, "editing")).toBe(does);
  });

  it("lets arrows keep what was typed over a cell, and move in a text that is being changed", () => {
    expect(pressed("ArrowLeft", "typing")).toBe("commit ArrowLeft");
    expect(pressed("ArrowLeft", "editing")).toBeNull();
    expect(pressed("Shift+ArrowLeft", "typing")).toBeNull();
  });

  it("lets arrows up and down choose where words are offered", () => {
    expect(pressed("ArrowDown", "typing", true)).toBe("choose 1");
    expect(pressed("ArrowUp", "editing", true)).toBe("choose -1");
    expect(pressed("ArrowRight", "typing", true)).toBe("commit ArrowRight");
  });
});

import { identifyTasks } from "../../../src/core/table/task-identity";

const task = (
  body: string,
  number: number | null = null,
  sections: readonly string[] = [],
): { body: string; number: number | null; sections: readonly string[] } => ({ body, number, sections });

describe("task identity", () => {
  it("does not depend on number, blanks, punctuation, width or conversion residue", () => {
    const [one] = identifyTasks([task("加强监管，推进 Ａ 项工作。", 1)]);
    const [other] = identifyTasks([task("[bookmark: x]加强监管,推进A项工作", 9)]);
    expect(one).toBe(other);
  });

  it("stays the same when a row is inserted above and the table is renumbered", () => {
    const before = identifyTasks([task("甲项", 1), task("乙项", 2)]);
    const after = identifyTasks([task("新项", 1), task("甲项", 2), task("乙项", 3)]);
    expect(after.slice(1)).toEqual(before);
  });

  it("tells equal texts apart by section, then by number, then by order", () => {
    const identities = identifyTasks([
      task("加强领导", 1, ["一、甲"]),
      task("加强领导", 2, ["二、乙"]),
      task("加强领导", 3, ["二、乙"]),
      task("同文", null),
      task("同文", null),
    ]);
    expect(new Set(identities).size).toBe(5);
    expect(identifyTasks([task("加强领导", 7, ["二、乙"]), task("加强领导", 1, ["一、甲"])])).toEqual([
      identities[1]?.replace(/\|2$/, ""),
      identities[0],
    ]);
  });

  it("differs when the task is reworded", () => {
    const [one, other] = identifyTasks([task("加强监管"), task("强化监管")]);
    expect(one).not.toBe(other);
  });
});

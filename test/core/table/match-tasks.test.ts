import { matchTasks } from "../../../src/core/table/match-tasks";
import type { IdentifiedTask } from "../../../src/core/table/task-identity";

const task = (body: string, number: number | null, sections: readonly string[] = ["一、甲"]): IdentifiedTask => ({
  body,
  number,
  sections,
});
const first = "全面提升网上政务服务能力，推进行政审批事项一网通办";
const second = "扩大预决算公开范围，细化公开部门所属单位预决算";
const third = "做好爱国卫生运动等相关工作的信息公开";

function pairsOf(earlier: readonly IdentifiedTask[], later: readonly IdentifiedTask[]): (number | null)[] {
  const { pairs, unmatched } = matchTasks(earlier, later);
  const found = earlier.map((_task, index) => pairs.get(index) ?? null);
  expect(unmatched).toEqual(found.flatMap((partner, index) => (partner === null ? [index] : [])));
  return found;
}

describe("which task is which after the table was edited", () => {
  const before = [task(first, 1), task(second, 2), task(third, 3)];

  it.each<[string, IdentifiedTask[], (number | null)[]]>([
    ["nothing changed", before, [0, 1, 2]],
    ["sorted", [task(third, 3), task(first, 1), task(second, 2)], [1, 2, 0]],
    [
      "a row inserted and the rest renumbered",
      [task("新增一项全新的工作任务", 1), task(first, 2), task(second, 3), task(third, 4)],
      [1, 2, 3],
    ],
    ["a row deleted", [task(first, 1), task(third, 2)], [0, null, 1]],
    ["a word changed", [task(first, 1), task("扩大预决算公开范围，细化公开各部门所属单位预决算", 2), task(third, 3)], [0, 1, 2]],
    ["reworded beyond recognition", [task(first, 1), task("开展财政收支专项审计并向社会公布结果", 2), task(third, 3)], [0, null, 2]],
    [
      "reworded and renumbered: not guessed",
      [task(first, 1), task("扩大预决算公开范围，细化公开各部门所属单位预决算", 9), task(third, 3)],
      [0, null, 2],
    ],
    ["moved to another section", [task(first, 1), task(second, 2, ["二、乙"]), task(third, 3)], [0, 1, 2]],
    [
      "reworded in another section: not guessed",
      [task(first, 1), task("扩大预决算公开范围，细化公开各部门所属单位预决算", 2, ["二、乙"]), task(third, 3)],
      [0, null, 2],
    ],
  ])("%s", (_name, after, expected) => {
    expect(pairsOf(before, after)).toEqual(expected);
  });

  it("two candidates: none is taken", () => {
    const twins = [task(`${second}甲`, 2), task(`${second}乙`, 2)];
    expect(pairsOf([task(second, 2)], twins)).toEqual([null]);
    expect(pairsOf(twins, [task(second, 2)])).toEqual([null, null]);
  });

  it("equal texts are paired within their sections", () => {
    const earlier = [task(first, 1, ["一、甲"]), task(first, 2, ["二、乙"])];
    const later = [task(first, 5, ["二、乙"]), task(first, 6, ["一、甲"])];
    expect(pairsOf(earlier, later)).toEqual([1, 0]);
  });
});

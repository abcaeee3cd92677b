import type { ColumnRoles } from "../../../src/core/table/responsibility-table";
import { doubtfulColumns, isUnsure } from "../../../src/ui/state/reading-sureness";

const none = { number: null, category: [], lead: null, responsible: null, support: null, deadline: null };
const columns: ColumnRoles = { ...none, task: 2, deadline: 4, progress: null, doneDate: null, remark: null };
const labels = [
  [1, "编码"],
  [2, "事项"],
  [4, "时间"],
] as const;
const sureness = [
  [2, 0.4],
  [4, 0.6],
] as const;

describe("how sure a reading is", () => {
  it("names the columns whose role was told by little, and none without a role", () => {
    expect(doubtfulColumns({ columns, labels, sureness, corrected: false })).toEqual([{ column: 2, label: "事项", role: "task" }]);
  });

  it("doubts nothing that the user corrected", () => {
    expect(doubtfulColumns({ columns, labels, sureness: [[2, 0.1]], corrected: true })).toEqual([]);
    expect(isUnsure({ confidence: 0.1, corrected: true })).toBe(false);
  });

  it.each([
    [0.59, true],
    [0.6, false],
  ])("with confidence %s asks: %s", (confidence, asks) => {
    expect(isUnsure({ confidence, corrected: false })).toBe(asks);
  });
});

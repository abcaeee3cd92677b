import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

function read(...rows: string[][]) {
  const [table] = readTables(sheetOf([["2023年工作任务分解表"], ...rows]));
  if (!table) throw new Error("no table");
  return table;
}

const data = ["1", "公开预算。", "县财政局", "2023年6月底前"];

describe("how sure the columns are", () => {
  it("is 1 under plain labels", () => {
    const table = read(["序号", "工作任务", "责任单位", "完成时限"], data);
    expect([...table.sureness]).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    expect(table.confidence).toBe(1);
  });

  it("is less under a label that says little", () => {
    const table = read(["序号", "内容", "单位", "时间"], data);
    expect(table.sureness.get(2)).toBeLessThan(0.6);
    expect(table.sureness.get(4)).toBeLessThan(0.6);
    expect(table.confidence).toBeLessThan(read(["序号", "工作任务", "责任单位", "完成时限"], data).confidence);
  });

  it("is less where two labels say the same", () => {
    const table = read(["序号", "工作任务", "责任单位", "完成时限", "办结时限"], [...data, "2023年5月底前"]);
    expect(table.columns.deadline).toBe(4);
    expect(table.sureness.get(4)).toBeCloseTo(0.7);
  });

  it("is least where only the cells tell", () => {
    const table = read(["序号", "工作任务", "任务责属单位等", "完成时限"], data, ["2", "公开决算。", "县审计局", "2023年9月底前"]);
    expect(table.columns.responsible).toBe(3);
    expect(table.sureness.get(3)).toBe(0.4);
  });

  it("takes a column of days with an unknown label of time for the deadline", () => {
    const table = read(["序号", "工作任务", "责任单位", "时效期次"], data, ["2", "公开决算。", "县审计局", "2023年9月底前"]);
    expect([table.columns.deadline, table.sureness.get(4)]).toEqual([4, 0.4]);
  });

  it("leaves a column of dates that are no limits alone", () => {
    const table = read(
      ["序号", "工作任务", "责任单位", "合同编号"],
      ["1", "公开预算。", "县财政局", "2023年6月1日"],
      ["2", "公开决算。", "县审计局", "2023年6月2日"],
    );
    expect(table.columns.deadline).toBeNull();
  });

  it("takes a visible column before a hidden one of the same role", () => {
    const sheet = sheetOf([
      ["2023年任务表"],
      ["序号", "工作任务", "责任单位", "责任部门", "完成时限"],
      ["1", "公开预算。", "旧局", "县财政局", "6月底前"],
    ]);
    const [table] = readTables({ ...sheet, hiddenColumns: new Set([3]) });
    expect(table?.columns.responsible).toBe(4);
  });
});

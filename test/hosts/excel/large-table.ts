import { Workbook } from "../../excel-host/model/workbook";

const deadlines = ["2021年6月底前", "2021年10月20日前", "持续推进", "2021年底前", "2021年9月30日前"];
const units = ["县大数据局", "县政务服务中心、县财政局", "县教育局", "县公安局，县司法局"];

/** A table of so many tasks, each with a text of its own of the usual length; nothing is merged and no cell is blank. */
export function largeTable(rows: number): Workbook {
  const workbook = new Workbook("分解表");
  const { grid } = workbook.sheet("分解表");
  const put = (row: number, values: readonly (string | number)[]): void =>
    values.forEach((value, column) => grid.update(row, column, { value }));
  put(0, ["序号", "工作任务", "责任单位", "完成时限"]);
  for (let task = 1; task <= rows; task++) {
    const text = `第${task}项：规范政务服务事项并及时公开办理结果，加强督促检查，确保各项任务按期完成、取得实效，重要情况及时报告。`;
    put(task, [task, text, units[task % units.length] ?? "", deadlines[task % deadlines.length] ?? ""]);
  }
  return workbook;
}

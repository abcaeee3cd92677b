import { Workbook } from "../../excel-host/model/workbook";

const header = ["序号", "工作任务", "责任单位", "完成时限"];
const tasks = [
  [1, "编制全县公共数据目录并向社会公布。", "县大数据局", "2021年6月底前"],
  [2, "清理规范政务服务事项", "县政务服务中心、县大数据局", "2021年10月20日前"],
  [3, "加强政务新媒体日常监管。", "县政务服务中心", "持续推进"],
  [4, "开展政务公开专题培训。", "县大数据局", "2021年底前"],
] as const;

/** A table small enough for every fault in turn: four tasks of two units, one of them without its full stop. */
export function smallWorkbook(): Workbook {
  const workbook = new Workbook("分解表");
  const { grid } = workbook.sheet("分解表");
  const rows: readonly (readonly (string | number)[])[] = [["某县2021年政务公开重点任务责任分解表"], header, ...tasks];
  rows.forEach((row, rowIndex) => row.forEach((value, column) => grid.update(rowIndex, column, { value })));
  return workbook;
}

import { toA1 } from "../../../src/core/sheet/cell-position";
import { runRules } from "../../../src/core/rules/run-rules";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";

/** A table in the official form of another office: number column, headings in rows of their own, two unit columns, progress and date done. */
const merges = ["A1:H1", "A3:H3", "A7:H7"];
const official: readonly (readonly string[])[] = [
  ["2021年重点工作责任分解表"],
  ["序号", "具体任务", "牵头单位", "配合单位", "完成时限", "完成情况", "完成时间", "备注"],
  ["一、推进政务公开"],
  [
    "1",
    "公开本级财政预算和决算，说明重大项目的绩效目标。",
    "县财政局",
    "县审计局、县统计局",
    "2021年6月底前",
    "已完成",
    "2021年6月20日",
    "",
  ],
  ["2", "编制主动公开事项目录，并向社会公布。", "县政府办公室", "县司法局", "2021年9月底前", "正在推进", "", ""],
  ["3", "做好重大政策的解读和回应工作。", "县政府办公室", "县融媒体中心", "持续推进", "正在推进", "", ""],
  ["二、优化营商环境"],
  ["4", "推行涉企证照一次办理，压缩办理时限。", "县市场监管局", "县税务局、县公安局", "2021年12月底前", "正在推进", "", ""],
  ["5", "清理不合理的证明事项，公布保留清单。", "县司法局", "县政务服务中心", "2021年10月底前", "已完成", "2021年9月28日", ""],
  ["6", "建立企业诉求受理和督办机制。", "县工业和信息化局", "县政府办公室", "2021年11月底前", "未启动", "", ""],
];

function findingsOf(grid: readonly (readonly string[])[]): string[] {
  return runRules(contextOf(sheetOf(grid, { merges }))).findings.map(({ rule, cells }) => `${rule} ${cells.map(toA1).join(" ")}`);
}

function changed(address: string, value: string): readonly (readonly string[])[] {
  const [column, row] = ["ABCDEFGH".indexOf(address.charAt(0)), Number(address.slice(1)) - 1];
  return official.map((cells, index) =>
    index === row ? Array.from({ length: 8 }, (_, place) => (place === column ? value : (cells[place] ?? ""))) : cells,
  );
}

// Row 6 without any unit: 牵头 and 配合 both blank.
const nobody = changed("C6", "").map((cells, index) => (index === 5 ? cells.map((cell, place) => (place === 3 ? "" : cell)) : cells));

describe("another office's table in the official form", () => {
  it("is quiet as it stands", () => {
    expect(findingsOf(official)).toEqual([]);
  });

  it("misses the unit where no column names one", () => {
    expect(findingsOf(nobody)).toEqual(["unit-missing C6"]);
  });

  it.each<[string, string, string, string[]]>([
    ["number left out", "A5", "", ["number-missing A5"]],
    ["number repeated", "A6", "2", ["number-duplicate A5 A6"]],
    ["number too high", "A9", "9", ["number-gap A9"]],
    ["lead left out, support named: somebody is there", "C5", "", []],
    ["support left out is normal", "D5", "", []],
    ["lead that also supports", "D5", "县司法局、县政府办公室", ["unit-duplicate C5 D5"]],
    ["support named twice", "D8", "县税务局、县公安局、县税务局", ["unit-duplicate D8"]],
    ["deadline left out", "E5", "", ["deadline-missing E5"]],
    ["deadline nobody can read", "E5", "适时", ["deadline-unreadable E5"]],
    ["a day that does not exist", "E5", "2021年9月31日前", ["deadline-impossible E5"]],
    ["last year's deadline", "E5", "2020年9月底前", ["deadline-outside-plan E5"]],
    ["a deadline in a later year", "E5", "2022年9月底前", []],
    ["no year", "E5", "9月底前", ["deadline-year-assumed E5"]],
    ["two readings", "E5", "2021年9月前", ["deadline-ambiguous E5"]],
    ["text against deadline", "B5", "2021年8月底前编制主动公开事项目录，并向社会公布。", ["deadline-text-conflict E5 B5"]],
    ["text with the same day in other words", "B5", "2021年9月30日前编制主动公开事项目录，并向社会公布。", []],
    ["dated text, ongoing cell", "B6", "2021年8月底前做好重大政策的解读和回应工作。", ["deadline-ongoing-but-dated E6 B6"]],
    ["half-width bracket", "B5", "编制主动公开事项目录(清单)，并向社会公布。", ["text-halfwidth B5"]],
    ["bracket left open", "B5", "编制主动公开事项目录（清单，并向社会公布。", ["text-unbalanced B5"]],
    ["words repeated", "B5", "编制主动公开事项目录，并向社会公布，并向社会公布。", ["text-repeated B5"]],
    ["no full stop", "B5", "编制主动公开事项目录，并向社会公布", ["text-end-punctuation B5"]],
    ["blank inside", "B5", "编制主动公开 事项目录，并向社会公布。", ["text-spacing B5"]],
    ["residue", "B5", "[bookmark: _Toc1]编制主动公开事项目录，并向社会公布。", ["text-residue B5"]],
    ["task copied", "B5", "公开本级财政预算和决算，说明重大项目的绩效目标。", ["task-duplicate B4 B5"]],
    ["task left out", "B5", "", ["task-missing B5"]],
    ["progress nobody understands", "F5", "见附件", ["progress-unknown F5"]],
    ["done without a date", "G4", "", ["progress-date-missing G4"]],
    ["done after the as-of date", "G9", "2021年12月1日", ["progress-date-future G9"]],
    ["half-width comma between units", "D8", "县税务局,县公安局", ["unit-separator D8"]],
    ["separator at the end", "D5", "县司法局、", ["unit-separator D5"]],
    ["another ending of a unit's name", "C9", "县司法委", ["unit-variant C9 D5"]],
    ["half-width bracket in a heading", "A7", "(二)优化营商环境", ["section-style A7"]],
    ["heading number too high", "A7", "三、优化营商环境", ["section-gap A7"]],
    ["blank after a heading's number", "A7", "二、 优化营商环境", ["section-style A7"]],
    ["work in the deadline", "E5", "2021年9月底前印发目录", ["deadline-action E5"]],
  ])("%s: %s = %j", (_name, address, value, expected) => {
    expect(findingsOf(changed(address, value))).toEqual(expected);
  });
});

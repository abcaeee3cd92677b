import { escapeCellText } from "../../../src/hosts/xlsx/apply/markup/escaping";
import { stateVersion } from "../../../src/core/state/read-state";
import { statePartMarkup } from "../../../src/hosts/xlsx/state/state-part";
import { makePackage, relationships } from "../../hosts/xlsx/make-package";

type Rows = readonly (readonly string[])[];

/** A sheet with these texts from its first cell on; a blank text is no cell. */
function sheetWith(name: string, rows: Rows, after = ""): { readonly name: string; readonly rows: string; readonly after: string } {
  const cell = (text: string, address: string): string =>
    text === "" ? "" : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
  const line = (texts: readonly string[], index: number): string =>
    `<row r="${index + 1}">${texts.map((text, column) => cell(text, `${"ABCDEFGH"[column] ?? ""}${index + 1}`)).join("")}</row>`;
  return { name, rows: rows.map(line).join(""), after };
}

/** Limits that begin with an event; headings on thin evidence; one unit written in two ways. */
export const events: Rows = [
  ["2021年重点工作责任分解表"],
  ["序号", "事项", "责任单位", "时间"],
  ["1", "公开专项规划。", "县发改局、县财政局", "印发之日起10个工作日内"],
  ["2", "公开年度预算。", "县财政局", "印发之日起30日内"],
  ["3", "报送检查总结。", "县审计局", "会议结束后5个工作日内"],
  ["4", "公开重大项目。", "县发展改革局", "2021年底前"],
  ["5", "公开办事指南。", "县直各部门", "持续推进"],
];

/** Progress recorded: done in time and late, not done, not understood, blank, done on a day to come. */
const registered: Rows = [
  ["2021年民生实事任务分解表"],
  ["序号", "工作任务", "牵头单位", "配合单位", "完成时限", "完成情况", "完成时间"],
  ["1", "改造老旧小区。", "县住房城乡建设局", "县财政局", "2021年6月底前", "已完成", "2021年6月20日"],
  ["2", "新建公办幼儿园。", "县教育局", "县财政局", "2021年6月底前", "已完成", "2021年9月1日"],
  ["3", "改建农村公路。", "县交通运输局", "", "2021年8月底前", "未完成", ""],
  ["4", "配备急救设备。", "县卫生健康局", "县红十字会", "2021年9月底前", "已报请审批", ""],
  ["5", "开展技能培训。", "县人力资源社会保障局", "", "2021年10月20日前", "正在推进", ""],
  ["6", "公开办事指南。", "县政务服务局", "县直各部门", "每季度末", "", ""],
  ["7", "提升供水能力。", "县水务局", "", "2022年底前", "已完成", "2021年12月1日"],
  ["9", "清理历史积案。", "县信访局", "县信访局", "2021年9月31日", "", ""],
];

/** A table of tasks that a paste from Word tore apart: one for sure, one only supposed to be. */
const torn: Rows = [
  ["序号", "具体任务", "责任单位", "完成时限"],
  ["1", "公开专项规划，", "县发展改革局", "2021年9月底前"],
  ["", "做好归集。", "", ""],
  ["2", "公开年度预算", "县财政局", "2021年底前"],
  ["", "执行情况。", "", ""],
];
const tornMerges = '<mergeCells count="3"><mergeCell ref="A4:A5"/><mergeCell ref="C4:C5"/><mergeCell ref="D4:D5"/></mergeCells>';

const withoutLimits: Rows = [
  ["2021年督查事项分解表"],
  ["序号", "工作任务", "责任单位"],
  ["1", "督查防汛工作。", "县应急管理局"],
  ["2", "督查春耕备耕。", "县农业农村局"],
];

const withoutUnits: Rows = [
  ["2021年会议筹备任务分解表"],
  ["序号", "工作任务", "完成时限"],
  ["1", "印制会议材料。", "2021年9月底前"],
  ["2", "布置会场。", "2021年10月18日前"],
];

const roster: Rows = [
  ["单位", "简称/别名", "所属集合", "排序"],
  ["县财政局", "", "县直各部门", "1"],
  ["县审计局", "", "县直各部门", "2"],
  ["县教育局", "", "", "3"],
];

/** The sheet of each table. */
export const sheetOf = {
  events: "重点工作",
  registered: "民生实事",
  torn: "受损",
  withoutLimits: "督查事项",
  withoutUnits: "会议筹备",
} as const;

/** Tables that are each unlike the published one, and a list of units, in one workbook. */
export function tablesOfEveryKind(): Uint8Array {
  return makePackage({
    sheets: [
      sheetWith(sheetOf.events, events),
      sheetWith(sheetOf.registered, registered),
      sheetWith(sheetOf.torn, torn, tornMerges),
      sheetWith(sheetOf.withoutLimits, withoutLimits),
      sheetWith(sheetOf.withoutUnits, withoutUnits),
      sheetWith("单位名录", roster),
    ],
  });
}

/** Nothing wrong, of a year that is over, with a list of units that cannot be read as one, and a record that a later version of the program wrote. */
export function soundTableOfAnotherYear(): Uint8Array {
  const sound: Rows = [
    ["2019年重点工作责任分解表"],
    ["序号", "工作任务", "责任单位", "完成时限"],
    ["1", "公开专项规划。", "县发展改革局", "2019年9月底前"],
    ["2", "公开年度预算。", "县财政局", "2019年12月底前"],
  ];
  return makePackage({
    sheets: [sheetWith("重点工作", sound), sheetWith("单位名录", [["名字"], ["县财政局"]])],
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        ["s1", "worksheet", "worksheets/sheet1.xml"],
        ["s2", "worksheet", "worksheets/sheet2.xml"],
        ["state", "customXml", "../customXml/item1.xml"],
      ]),
      "customXml/item1.xml": statePartMarkup(JSON.stringify({ version: stateVersion + 1, state: {} })),
    },
  });
}

/** A workbook whose structure is locked: no sheet can come or go. */
export function lockedWorkbook(): Uint8Array {
  return makePackage({ sheets: [sheetWith(sheetOf.events, events)], workbookBefore: '<workbookProtection lockStructure="1"/>' });
}

/** A workbook with a digital signature, which any change would break. */
export function signedWorkbook(): Uint8Array {
  const signature = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
  const rels = relationships([["r1", "officeDocument", "xl/workbook.xml"]]).replace(
    "</Relationships>",
    `<Relationship Id="r2" Type="${signature}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  );
  return makePackage({ sheets: [sheetWith(sheetOf.events, events)], parts: { "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "" } });
}

/** A workbook such as a list of telephone numbers. */
export function workbookWithoutTable(): Uint8Array {
  return makePackage({
    sheets: [
      sheetWith("通讯录", [
        ["姓名", "电话"],
        ["值班室", "12345"],
      ]),
    ],
  });
}

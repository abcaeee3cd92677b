import { escapeCellText } from "../../../src/hosts/xlsx/apply/markup/escaping";
import { makePackage } from "../../hosts/xlsx/make-package";

/** What every attack would do if it ran, and what a person reads instead. */
export const hostileMessage = "window.hostileCodeRan=1";

const attacks = [
  `<img src=x onerror="${hostileMessage}">`,
  `<script>${hostileMessage}</script>`,
  `"><svg onload=${hostileMessage}>`,
  `<iframe srcdoc="<script>parent.${hostileMessage}</script>"></iframe>`,
  `<a href="javascript:${hostileMessage}">点这里</a>`,
  `=HYPERLINK("javascript:${hostileMessage}","甲")`,
  `{{constructor.constructor("${hostileMessage}")()}}`,
  "${" + hostileMessage + "}",
  `<b class="hostile">粗</b> (.*)+$ \\1 [^ \u202E${hostileMessage}\u202C`,
];

/** A table in which the title, the headings, tasks, units, deadlines and progress are attacks, on a sheet that is named like one. */
export function hostileWorkbook(): Uint8Array {
  const cell = (address: string, text: string): string =>
    `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
  const row = (number: number, texts: readonly string[]): string =>
    `<row r="${number}">${texts.map((text, index) => cell(`${"ABCDEFG"[index] ?? ""}${number}`, text)).join("")}</row>`;
  const tasks = attacks.map((attack, index) =>
    row(index + 3, [
      String(index + 1),
      attack,
      `推进${attack}；`,
      `${attack}局`,
      index % 2 === 0 ? "2021年9月底前" : attack,
      attack,
      attack,
    ]),
  );
  const rows = [
    row(1, [`${attacks[0] ?? ""}2021年责任分解表`]),
    row(2, ["序号", "类别", "工作任务", "牵头单位", "完成时限", "完成情况", "备注"]),
    ...tasks,
    row(20, ["20", "普通", "公开年度规划", "县财政局", "2021年8月底前", "未完成", ""]),
  ];
  return makePackage({ sheets: [{ name: "<b class=hostile>&表", rows: rows.join("") }] });
}

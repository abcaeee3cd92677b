import { Zip, ZipDeflate, ZipPassThrough, strToU8 } from "fflate";

/** Columns of a usual responsibility table, in their order. */
const headers = ["序号", "类别", "具体任务", "牵头单位", "责任单位", "完成时限", "完成情况", "备注"];
const categories = ["政务公开", "乡村振兴", "生态环境", "民生保障", "安全生产", "营商环境", "教育卫生", "基层治理"];
const bureaus =
  "发展改革 教育 科技 工业和信息化 民族宗教 公安 民政 司法 财政 人力资源社会保障 自然资源 生态环境 住房城乡建设 交通运输 水务 农业农村 商务 文化旅游 卫生健康 退役军人 应急管理 审计 市场监管 林业 统计 医疗保障 乡村振兴 投资促进 综合执法 机关事务".split(
    " ",
  );
const offices = "县政府办公室 县委组织部 县委宣传部 县委编办 县信访局 县政务服务中心 县融媒体中心 县税务局 县气象局 县消防救援大队".split(
  " ",
);
const units = [...bureaus.map((bureau) => `县${bureau}局`), ...offices];
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const deadlines = [
  ...months.map((month) => `2021年${month}月底前`),
  ...months.map((month) => `2021年${month}月15日前`),
  ...months.map((month) => `${month}月底`),
  ...months.map((month) => `2021年${month}月中旬`),
  ..."持续推进 长期坚持 常态化开展 2021年底前 全年 每季度末 每半年一次 2021年上半年 2021年第三季度末 印发之日起10个工作日内 2022年3月底前 十四五末".split(
    " ",
  ),
];
const progress = ["已完成", "未完成", "正在推进", "已完成80%", "未启动", "已办结", "持续推进", ""];
const verbs = "推进 落实 完善 加强 规范 开展 组织 督促 健全 优化".split(" ");
const objects =
  "政务公开标准化规范化建设 重点领域信息主动公开 行政执法公示制度 政策解读回应机制 政府网站集约化管理 惠民惠农补贴资金发放公示 规划和计划的归集整理 营商环境评价指标整改 饮用水水源地保护 基层公共服务事项清单".split(
    " ",
  );
const measures =
  "明确责任分工和时间节点 每季度通报一次进展情况 确保各项要求落到实处 及时回应社会关切 形成工作台账并按时销号 做好资料归档备查".split(" ");

/** A generator of its own, so that the same count always makes the same file (Park and Miller's minimal standard). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/**
 * The bytes of an .xlsx file with one sheet 责任分解表: a title, a header row and `taskCount` rows of 8 columns, texts in shared strings as Excel
 * writes them. The parts are written piece by piece, so that 100,000 rows need no more memory than the file and its list of texts.
 */
export function makeTable(taskCount: number, unitCount = units.length): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const strings = new StringTable();
  for (const [name, text] of Object.entries(smallParts)) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(text), true);
  }
  writePart(zip, "xl/worksheets/sheet1.xml", sheetPieces(taskCount, namesOf(unitCount), strings));
  writePart(zip, "xl/sharedStrings.xml", strings.pieces());
  zip.end();
  return joined(chunks);
}

function writePart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  zip.add(part);
  let pending = "";
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < 65536) continue;
    part.push(strToU8(pending));
    pending = "";
  }
  part.push(strToU8(pending), true);
}

/** So many units: those above, and numbered ones after them. */
function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => units[index] ?? `县第${index + 1}中心`);
}

function* sheetPieces(taskCount: number, names: readonly string[], strings: StringTable): Generator<string> {
  const random = seeded(20211015);
  const pick = (texts: readonly string[]): string => texts[random(texts.length)] ?? "";
  const cell = (column: number, row: number, text: string, style: number): string => {
    const address = `${String.fromCharCode(65 + column)}${row}`;
    return text === "" ? `<c r="${address}" s="${style}"/>` : `<c r="${address}" s="${style}" t="s"><v>${strings.indexOf(text)}</v></c>`;
  };
  const line = (row: number, texts: readonly string[], style: number): string =>
    `<row r="${row}" spans="1:8" ht="30" customHeight="1">${texts.map((text, column) => cell(column, row, text, style)).join("")}</row>`;
  yield `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:H${taskCount + 2}"/><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  yield line(1, ["2021年重点工作任务责任分解表", "", "", "", "", "", "", ""], 1);
  yield line(2, headers, 2);
  for (let task = 1; task <= taskCount; task++) {
    const row = task + 2;
    const text = `${task}.${pick(verbs)}${pick(objects)}，${pick(measures)}，${pick(verbs)}第${1 + random(999)}批${pick(objects)}。`;
    const others = Array.from({ length: 1 + random(3) }, () => pick(names)).join("、");
    const cells = [
      pick(categories),
      text,
      pick(names),
      others,
      pick(deadlines),
      pick(progress),
      random(10) === 0 ? `见附件${1 + random(50)}` : "",
    ];
    yield `<row r="${row}" spans="1:8" ht="30" customHeight="1"><c r="A${row}" s="2"><v>${task}</v></c>`;
    yield `${cells.map((content, index) => cell(index + 1, row, content, 2)).join("")}</row>`;
  }
  yield `</sheetData><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

/** The shared strings: each text once, in the order of their first use. */
class StringTable {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses++;
    const index = this.indices.get(text) ?? this.indices.size;
    this.indices.set(text, index);
    return index;
  }

  *pieces(): Generator<string> {
    yield `${declaration}<sst xmlns="${main}" count="${this.uses}" uniqueCount="${this.indices.size}">`;
    for (const text of this.indices.keys()) yield `<si><t>${text}</t></si>`;
    yield "</sst>";
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const thin = `<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>`;
const smallParts = {
  "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="责任分解表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="仿宋"/></font><font><b/><sz val="18"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${thin}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`,
};

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findTextLimits } from "../../../src/core/text-limits/find-text-limits";

type Expected = readonly [quote: string, dueOrKind: string, wholeTask: boolean];

function limitsOf(text: string): Expected[] {
  return findTextLimits(text, 2021).map((limit) => {
    expect(text.slice(limit.offset, limit.offset + limit.quote.length)).toBe(limit.quote);
    expect(limit.deadline.text).toBe(limit.quote);
    return [limit.quote, limit.deadline.due ?? limit.deadline.kind, limit.wholeTask];
  });
}

const withLimits: readonly { readonly text: string; readonly limits: readonly Expected[] }[] = [
  { text: "2021年9月底前，各乡镇要完成清单编制。", limits: [["2021年9月底前", "2021-09-30", true]] },
  { text: "各乡镇要在9月底前完成清单编制。", limits: [["9月底前", "2021-09-30", true]] },
  { text: "完成农村公路改造50公里，年底前全部通车。", limits: [["年底前", "2021-12-31", true]] },
  { text: "年内至少开展2次专题培训。", limits: [["年内", "2021-12-31", true]] },
  { text: "力争2021年12月底前建成县政务服务大厅。", limits: [["2021年12月底前", "2021-12-31", true]] },
  { text: "加强统筹协调。6月底前制定实施方案。", limits: [["6月底前", "2021-06-30", false]] },
  { text: "对照任务清单认真抓好落实，并于12月10日前将落实情况报县政府办公室。", limits: [["12月10日前", "2021-12-10", false]] },
  {
    text: "6月底前完成设计，12月底前建成投用。",
    limits: [
      ["6月底前", "2021-06-30", false],
      ["12月底前", "2021-12-31", false],
    ],
  },
  {
    text: "2021年底前完成主体工程，其中6月底前完成基础施工。",
    limits: [
      ["2021年底前", "2021-12-31", true],
      ["6月底前", "2021-06-30", false],
    ],
  },
  { text: "自政府信息形成之日起20个工作日内予以公开。", limits: [["政府信息形成之日起20个工作日内", "relative", false]] },
  { text: "收到申请后15个工作日内答复。", limits: [["收到申请后15个工作日内", "relative", false]] },
  { text: "重大政策文件印发后，3个工作日内发布解读材料。", limits: [["重大政策文件印发后，3个工作日内", "relative", false]] },
  { text: "到2025年底，全县森林覆盖率达到75%。", limits: [["2025年底", "2025-12-31", true]] },
  { text: "即日起至12月31日，在全县开展专项整治行动。", limits: [["12月31日", "2021-12-31", true]] },
  { text: "最迟不晚于2021年10月15日完成整改。", limits: [["2021年10月15日", "2021-10-15", true]] },
  { text: "不迟于9月30日将名单公布。", limits: [["9月30日", "2021-09-30", true]] },
  { text: "第三季度前完成平台建设。", limits: [["第三季度前", "2021-09-30", true]] },
  { text: "11月下旬前完成验收。", limits: [["11月下旬前", "2021-11-30", true]] },
  { text: "2021年8月前完成排查。", limits: [["2021年8月前", "2021-07-31", true]] },
  { text: "要在2021年９月３０日前完成。", limits: [["2021年９月３０日前", "2021-09-30", true]] },
  { text: "于２０２１年底前，建立台账。", limits: [["２０２１年底前", "2021-12-31", true]] },
  { text: "二○二一年十二月底前完成改造。", limits: [["二○二一年十二月底前", "2021-12-31", true]] },
  { text: "持续至2021年12月底，开展百日攻坚。", limits: [["2021年12月底", "2021-12-31", true]] },
  { text: "有效期延长至2022年6月30日。", limits: [["2022年6月30日", "2022-06-30", true]] },
  { text: "2021年财政预算在批复后20日内公开。", limits: [["批复后20日内", "relative", false]] },
  {
    text: "推进“双随机、一公开”监管，年内实现部门全覆盖，并于年底前总结上报。",
    limits: [
      ["年内", "2021-12-31", true],
      ["年底前", "2021-12-31", false],
    ],
  },
  { text: "依托全国一体化平台，2022年底前实现一网通办。", limits: [["2022年底前", "2022-12-31", true]] },
  {
    text: "各单位于2021年6月15日前报送方案，12月15日前报送总结。",
    limits: [
      ["2021年6月15日前", "2021-06-15", false],
      ["12月15日前", "2021-12-15", false],
    ],
  },
  {
    text: "第四批于10月底前完成，第五批于12月底前完成。",
    limits: [
      ["10月底前", "2021-10-31", false],
      ["12月底前", "2021-12-31", false],
    ],
  },
  { text: "信息变更之日起一个月内更新。", limits: [["信息变更之日起一个月内", "relative", false]] },
];

it.each(withLimits)("$text", ({ text, limits }) => {
  expect(limitsOf(text)).toEqual(limits);
});

it.each([
  "截至2021年6月底，全县累计完成投资3亿元。",
  "截止2021年6月30日前已完成的项目不再重复申报。",
  "截至目前已完成80%。",
  "落实《榕江县2021年政务公开工作方案》要求，做好相关工作。",
  "按照国办发〔2021〕8号文件要求，抓好落实。",
  "2021年以来，持续推进放管服改革。",
  "2020年底前形成的历史规划要全部归集。",
  "全面清理2020年以前出台的规范性文件。",
  "《条例》自2021年10月1日起施行，各部门要认真学习。",
  "畅通12345政务服务便民热线，确保24小时内响应。",
  "公示率达到100%，一致性达到100%。",
  "主动公开“十四五”规划和专项规划。",
  "完成2021年度政府信息公开工作年度报告。",
  "每季度末前报送工作进展情况。",
  "每月5日前更新公开目录。",
  "坚持持续推进，长期巩固。",
  "近三年内发生过事故的企业要重点检查。",
  "1小时内到达现场处置。",
  "发布重要信息前，要加强统筹协调。",
  "目前已建成3个，年前完成2个。",
  "组织开展10次以上培训，覆盖12个乡镇。",
  "到2025年，基本实现现代化。",
  "2021年1月1日至12月31日期间受理的申请。",
  "上半年完成招标工作。",
  "完成年度目标任务，做好年终总结。",
  "统筹做好国庆、春节等节前安全检查。",
  "三年内实现全覆盖。",
  "2021年9月31日前完成。",
  "本办法有效期至2025年12月31日。",
  "对2021年6月30日前的存量问题进行清理。",
  "做好2022年春节前后的服务保障。",
  "做好2021年上半年和全年经济运行分析。",
  "在规定时间内办结。",
  "任期内完成。",
  "室内外环境整治。",
  "县内企业、境内外资源。",
  "以前年度结余资金收回。",
  "推动企业3年前欠款清偿。",
  "提前15日公告。",
  "会议召开3日前通知。",
  "试用期三个月内表现良好的。",
  "（2021年底前完成）推进集约化建设。",
])("sets no limit: %s", (text) => {
  expect(limitsOf(text)).toEqual([]);
});

describe("the tasks of a real plan", () => {
  const { grid } = JSON.parse(readFileSync(join(__dirname, "../../fixtures/rongjiang-2021.json"), "utf8")) as {
    grid: readonly (readonly string[])[];
  };
  const tasks = grid.slice(3).map((row) => row[2] ?? "");
  const expected = new Map<number, Expected>([
    [17, ["2021年9月底前", "2021-09-30", true]],
    [23, ["本部门规范性文件印发后3个工作日内", "relative", false]],
    [24, ["2021年9月底前", "2021-09-30", true]],
    [26, ["2021年9月底前", "2021-09-30", true]],
    [31, ["年内", "2021-12-31", true]],
    [32, ["2021年6月30日前", "2021-06-30", true]],
  ]);

  it("are 32", () => {
    expect(tasks).toHaveLength(32);
  });

  it.each(tasks.map((text, index) => ({ number: index + 1, text })))("task $number", ({ number, text }) => {
    const limit = expected.get(number);
    const body = text.replace(/^\d+\.\s*/, "");
    expect(limitsOf(body)).toEqual(limit ? [limit] : []);
    expect(limitsOf(text)).toEqual(limit ? [limit] : []);
  });
});

it("keeps the event and the amount of a limit that counts from an event", () => {
  const [limit] = findTextLimits("应当在本部门规范性文件印发后3个工作日内，将文件定稿报送。", 2021);
  expect(limit?.deadline).toMatchObject({
    kind: "relative",
    relative: { event: "本部门规范性文件印发后", amount: 3, unit: "working-day" },
  });
});

it("needs the plan year for a day without a year, and not for one with it", () => {
  expect(findTextLimits("9月底前完成。", null)).toEqual([]);
  expect(findTextLimits("2021年9月底前完成。", null)).toMatchObject([{ quote: "2021年9月底前", deadline: { due: "2021-09-30" } }]);
});

it("flags an ambiguous day in a text as in a cell", () => {
  expect(findTextLimits("2021年8月前完成排查。", 2021)[0]?.deadline).toMatchObject({
    pastLimitAfter: "2021-08-31",
    problems: [{ id: "ambiguous" }],
  });
});

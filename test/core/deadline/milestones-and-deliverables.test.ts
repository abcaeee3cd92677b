import { readCell } from "./read-cell";

interface Steps {
  readonly text: string;
  readonly milestones: readonly [due: string, deliverable: string][];
}

const several: readonly Steps[] = [
  {
    text: "3月底前制定方案，6月底前完成",
    milestones: [
      ["2021-03-31", "制定方案"],
      ["2021-06-30", ""],
    ],
  },
  {
    text: "①3月底；②6月底；③9月底",
    milestones: [
      ["2021-03-31", ""],
      ["2021-06-30", ""],
      ["2021-09-30", ""],
    ],
  },
  {
    text: "①3月底前，完成设计招标；②6月底前，开工",
    milestones: [
      ["2021-03-31", "完成设计招标"],
      ["2021-06-30", "开工"],
    ],
  },
  {
    text: "1.3月底前完成设计；2.6月底前开工",
    milestones: [
      ["2021-03-31", "完成设计"],
      ["2021-06-30", "开工"],
    ],
  },
  {
    text: "1、3月底前完成设计；2、6月底前开工",
    milestones: [
      ["2021-03-31", "完成设计"],
      ["2021-06-30", "开工"],
    ],
  },
  {
    text: "(1)3月底前完成招标；(2)12月底前竣工",
    milestones: [
      ["2021-03-31", "完成招标"],
      ["2021-12-31", "竣工"],
    ],
  },
  {
    text: "3月底前完成招标\n12月底前竣工",
    milestones: [
      ["2021-03-31", "完成招标"],
      ["2021-12-31", "竣工"],
    ],
  },
  {
    text: "主体工程6月底完工，12月底竣工验收",
    milestones: [
      ["2021-06-30", "完工"],
      ["2021-12-31", "竣工验收"],
    ],
  },
  {
    text: "方案印发：3月底前；项目开工：6月底前",
    milestones: [
      ["2021-03-31", "方案印发"],
      ["2021-06-30", "项目开工"],
    ],
  },
  {
    text: "6月、12月",
    milestones: [
      ["2021-06-30", ""],
      ["2021-12-31", ""],
    ],
  },
  {
    text: "6月底和12月底前",
    milestones: [
      ["2021-06-30", ""],
      ["2021-12-31", ""],
    ],
  },
  {
    text: "3、6、9、12月",
    milestones: [
      ["2021-03-31", ""],
      ["2021-06-30", ""],
      ["2021-09-30", ""],
      ["2021-12-31", ""],
    ],
  },
  {
    text: "上、下半年",
    milestones: [
      ["2021-06-30", ""],
      ["2021-12-31", ""],
    ],
  },
  {
    text: "2021年6月底前，2022年6月底前",
    milestones: [
      ["2021-06-30", ""],
      ["2022-06-30", ""],
    ],
  },
  {
    text: "2022年6月底前立项，12月底前开工",
    milestones: [
      ["2022-06-30", "立项"],
      ["2022-12-31", "开工"],
    ],
  },
  {
    text: "6月15日、12月15日前",
    milestones: [
      ["2021-06-15", ""],
      ["2021-12-15", ""],
    ],
  },
  {
    text: "9月10日、20日前",
    milestones: [
      ["2021-09-10", ""],
      ["2021-09-20", ""],
    ],
  },
  {
    text: "8月底前基本完成，12月底前全面完成",
    milestones: [
      ["2021-08-31", ""],
      ["2021-12-31", ""],
    ],
  },
  {
    text: "二季度完成50%，四季度完成100%",
    milestones: [
      ["2021-06-30", "完成50%"],
      ["2021-12-31", "完成100%"],
    ],
  },
  {
    text: "2021年3、6、9、12月",
    milestones: [
      ["2021-03-31", ""],
      ["2021-06-30", ""],
      ["2021-09-30", ""],
      ["2021-12-31", ""],
    ],
  },
  {
    text: "一、5月30日前完成自查；二、6月30日前完成整改",
    milestones: [
      ["2021-05-30", "完成自查"],
      ["2021-06-30", ""],
    ],
  },
];

it.each(several)("keeps every step of $text", ({ text, milestones }) => {
  const reading = readCell(text);
  expect(reading.milestones).toEqual(milestones.map(([due, deliverable]) => ({ due, deliverable })));
  expect(reading).toMatchObject({ kind: "dated", due: milestones.at(-1)?.[0] });
});

it.each(["2021年底前", "二、三季度", "3—4月", "3月1日-3月7日", "印发后10日内报方案，12月底前完成"])("%s names one day only", (text) => {
  expect(readCell(text)).toMatchObject({ kind: "dated", milestones: [] });
});

it.each([
  ["2021年6月30日前制定工作方案", "制定工作方案"],
  ["9月投入使用", "投入使用"],
  ["2月上旬前，完成设计招标", "完成设计招标"],
  ["2021年9月底前出台《管理办法》", "出台《管理办法》"],
  ["12月底前：竣工验收。", "竣工验收"],
])("%s delivers %s", (text, deliverable) => {
  expect(readCell(text).deliverable).toBe(deliverable);
});

it.each([
  "2021年6月30日前",
  "务于2月7日前报送",
  "最迟于10月15日前完成",
  "8月底前全部完成",
  "12月底前完成整改并长期坚持",
  "至2022年12月31日(即征收所属期为2021年度)",
  "2021年底前完成，之后长期坚持",
  "2021年11月30日下班前",
])("%s delivers nothing of its own", (text) => {
  expect(readCell(text).deliverable).toBeNull();
});

it.each([
  ["6月底前完成并长期坚持", "2021-06-30"],
  ["2021年12月底前，持续推进", "2021-12-31"],
  ["2021年底前完成，之后每年更新一次", "2021-12-31"],
  ["2021年12月31日前完成，2022年起长期坚持", "2021-12-31"],
  ["2021年6月30日前完成；并长期坚持。", "2021-06-30"],
  ["立行立改，2022年12月底前完成，长期坚持", "2022-12-31"],
])("%s is dated, then ongoing", (text, due) => {
  expect(readCell(text)).toMatchObject({ kind: "dated", due, thenOngoing: true });
});

it.each(["2021年底前", "持续推进至2021年底", "持续推进，年底前完成", "长期坚持"])("%s does not go on after a day", (text) => {
  expect(readCell(text).thenOngoing).toBe(false);
});

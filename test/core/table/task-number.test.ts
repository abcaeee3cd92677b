import { readHeadNumber, readNumberCell } from "../../../src/core/table/task-number";

describe("number at the head of a task text", () => {
  it.each([
    ["1.主动公开规划", 1, "主动公开规划"],
    ["2. 县人民政府门户网站", 2, "县人民政府门户网站"],
    ["24.2021年9月底前，各地", 24, "2021年9月底前，各地"],
    ["3.10月底前完成", 3, "10月底前完成"],
    ["12、推进改革", 12, "推进改革"],
    ["（5）加强监管", 5, "加强监管"],
    ["(6)加强监管", 6, "加强监管"],
    ["7）加强监管", 7, "加强监管"],
    ["１５．加强监管", 15, "加强监管"],
    ["③加强监管", 3, "加强监管"],
    ["　 8.加强监管", 8, "加强监管"],
    ["[bookmark: _Toc1]9.加强监管", 9, "加强监管"],
    ["1.5万亩高标准农田", null, "1.5万亩高标准农田"],
    ["3.15消费者权益日活动", null, "3.15消费者权益日活动"],
    ["2021.9.30前完成", null, "2021.9.30前完成"],
    ["2021年9月底前完成", null, "2021年9月底前完成"],
    ["12345热线", null, "12345热线"],
    ["100个项目", null, "100个项目"],
    ["加强监管", null, "加强监管"],
    ["", null, ""],
  ])("%s", (text, value, body) => {
    const head = readHeadNumber(text);
    expect([head.value, text.slice(head.bodyOffset)]).toEqual([value, body]);
  });
});

describe("number cell", () => {
  it.each([
    ["1", 1],
    ["12.", 12],
    ["（3）", 3],
    ["４", 4],
    ["十二", 12],
    ["①", 1],
    ["5.0", 5],
    ["1.2", null],
    ["1-2", null],
    ["A1", null],
    ["", null],
  ])("%s → %s", (text, value) => {
    expect(readNumberCell(text)).toBe(value);
  });
});

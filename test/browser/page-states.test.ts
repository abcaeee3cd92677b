import { readFileSync } from "node:fs";
import path from "node:path";
import { violations } from "./accessibility/axe";
import { PageTest } from "./harness/page-test";

jest.setTimeout(120_000);

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

const fixture = (name: string): Buffer => readFileSync(path.join(__dirname, "../fixtures", name));
const asFile = (name: string, buffer: Buffer): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

describe("an empty page", () => {
  it("says what to do, and opens the sample", async () => {
    const { page, faults } = await test.open({ query: "?sample=0" });
    await page.getByRole("heading", { name: "打开责任分解表" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "打开样例表" }).click();
    await page.getByText(/^读到 32 项任务/).waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ["空白.xlsx", Buffer.alloc(0), "无法读取「空白.xlsx」：文件是空的（0 字节）。请重新取得原文件。"],
    ["说明.xlsx", Buffer.from("这不是工作簿"), "这不是 Excel 工作簿"],
    ["半个.xlsx", fixture("rongjiang-2021.xlsx").subarray(0, 5000), "无法读取「半个.xlsx」"],
  ])("refuses %s as clearly as the command line", async (name, buffer, message) => {
    const { page, faults } = await test.open({ query: "?sample=0" });
    await page.getByLabel("打开表格").first().setInputFiles(asFile(name, buffer));
    await page.getByRole("alert").getByText(message).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("opens a file that is dropped on it", async () => {
    const { page, faults } = await test.open({ query: "?sample=0" });
    const bytes = [...fixture("rongjiang-2021.xlsx")];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "拖来的表.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.getByText(/^读到 32 项任务/).waitFor();
    await page.getByText("拖来的表.xlsx").waitFor();
    expect(faults).toEqual([]);
  });

  it("says so where a workbook holds no table", async () => {
    const { page } = await test.open({ query: "?sample=0" });
    await page
      .getByLabel("打开表格")
      .first()
      .setInputFiles(asFile("别的.xlsx", fixture("fidelity-original.xlsx")));
    await page
      .getByRole("alert")
      .getByText(/没有找到责任分解表/)
      .waitFor();
    // The sheets can be looked at all the same.
    await page.getByRole("grid").getByRole("gridcell").first().waitFor();
    await page.getByText("正在读取工作表…").waitFor({ state: "detached" });
  });
});

it.each([
  ["in Chinese, 320 px wide", { viewport: { width: 320, height: 700 } }],
  ["in English, 320 px wide", { viewport: { width: 320, height: 700 }, locale: "en-GB" }],
  ["in English, beside the table", { locale: "en-GB" }],
])("the as-of date is seen whole %s", async (_, options) => {
  // Among the longest days there are, with the button for the end of the plan year beside it.
  const { page } = await test.open({ fixedTime: new Date("2023-09-30T01:30:00Z"), ...options });
  const field = page.getByLabel(/^(?:统计截止日期|As-of date)$/);
  await field.waitFor();
  expect(await field.inputValue()).toMatch(/^(?:2023年9月30日|30 September 2023)$/);
  expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
});

it("the buttons of the page's head stand in one line at 450 px", async () => {
  const { page } = await test.open({ fixedTime: new Date("2021-10-15T01:30:00Z"), viewport: { width: 450, height: 800 } });
  await page.getByText(/^读到 32 项任务/).waitFor();
  const boxes = await page
    .getByRole("banner")
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()));
  const middles = boxes.map(({ y, height }) => y + height / 2);
  expect(boxes).toHaveLength(4);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3);
});

describe("results in the narrowest page", () => {
  const narrow = { viewport: { width: 320, height: 700 }, fixedTime: new Date("2021-10-15T01:30:00Z") };

  it("have the as-of date, its label and 今天 on one line", async () => {
    const { page } = await test.open(narrow);
    const field = await page.getByLabel("统计截止日期").boundingBox();
    const today = await page.getByRole("button", { name: "今天" }).boundingBox();
    const middle = (box: typeof field): number => (box ? box.y + box.height / 2 : Number.NaN);
    expect(Math.abs(middle(field) - middle(today))).toBeLessThan(3);
  });

  it("name each finding, and show all that is said of it once it is open", async () => {
    const { page } = await test.open(narrow);
    const finding = page.getByRole("button", { name: /^整列无内容 ?「责任单位」列没有内容/ });
    const isCut = (): Promise<boolean> =>
      finding.evaluate((button) =>
        [...button.querySelectorAll("span")].some((each) => each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 0),
      );
    await finding.waitFor();
    expect(await isCut()).toBe(true);
    await finding.click();
    expect(await isCut()).toBe(false);
  });

  it("say what the colours of a unit's bar stand for", async () => {
    const { page } = await test.open(narrow);
    await page.getByRole("tab", { name: /^单位/ }).click();
    const office = page.getByRole("list", { name: "各状态的任务数" }).nth(1);
    await expect(office.getByRole("listitem").allTextContents()).resolves.toEqual(["△ 已过时限、未登记 2", "未到期 1", "持续推进 3"]);
    expect(await office.isVisible()).toBe(true);
  });
});

describe.each([
  ["320 px wide", { viewport: { width: 320, height: 700 } }],
  ["450 px wide", { viewport: { width: 450, height: 800 } }],
  ["1366 × 768", { viewport: { width: 1366, height: 768 } }],
  ["dark", { colorScheme: "dark" as const }],
  ["in high contrast", { forcedColors: "active" as const }],
])("the page %s", (_, options) => {
  it("needs no horizontal scrolling, and passes the accessibility check on every tab", async () => {
    const { page, faults } = await test.open(options);
    await page.getByText(/^读到 32 项任务/).waitFor();
    for (const tab of [/^问题/, /^时限/, /^单位/, /^图表/]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      expect(
        await page.evaluate(
          () =>
            [...document.querySelectorAll("aside *")].filter(
              (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === "auto",
            ).length,
        ),
      ).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});

describe("the page in English", () => {
  it("has no Chinese but what the table says", async () => {
    const { page, faults } = await test.open({ locale: "en-US" });
    await page.getByText(/^Read 32 tasks, 15 units and 4 collective names/).waitFor();
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe("en");
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll("header, aside [role=group], aside [role=tablist], aside footer, aside label")].map(
        (each) => each.textContent,
      ),
    );
    expect(labels.join(" ").replace("中文", "")).not.toMatch(/\p{Script=Han}/u);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText(/^读到 32 项任务/).waitFor();
    expect(faults).toEqual([]);
  });
});

import { strFromU8, unzipSync } from "fflate";
import { Workbook } from "exceljs";
import { defaultChoices } from "../../src/core/state/choices";
import { writeNewWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { pictureOf } from "../contract/workbook-picture";
import { Office, rowsOf } from "./generated-numbers/generate";

const day = "2021-10-15";
const request = { summaries: defaultChoices.summaries, changedSheets: "replace", bringBackDeleted: true } as const;

jest.setTimeout(60_000);

describe("另存为新工作簿", () => {
  it("holds our sheets and nothing else: no table, no state, no mark, no link that leads nowhere", async () => {
    const office = new Office();
    const session = await office.review(day);
    const bytes = writeNewWorkbook(await session.newWorkbook(request));
    const inPlace = await office.summarise(day);
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(inPlace.worksheets.map(({ name }) => name).filter((name) => name !== "Sheet1"));
    // The same numbers; the one that is not saved in place knows no marks, which 总览 would mention.
    for (const name of names.slice(1)) expect(rowsOf(workbook, name)).toEqual(rowsOf(inPlace, name));
    const files = unzipSync(bytes);
    const text = Object.values(files)
      .map((content) => strFromU8(content))
      .join("");
    expect(text).not.toMatch(/Sheet1|responsibility-table|_rt_/);
    const picture = await pictureOf(bytes);
    const targets = Object.values(picture).flatMap(({ links }) => Object.values(links).map(({ target }) => target));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(names).toContain(/^'(.*)'!/.exec(target)?.[1]);
    expect(picture[names[0] ?? ""]?.charts).toHaveLength(1);
  });

  it("gives the same bytes each time", async () => {
    const session = await new Office().review(day);
    const [first, second] = [writeNewWorkbook(await session.newWorkbook(request)), writeNewWorkbook(await session.newWorkbook(request))];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

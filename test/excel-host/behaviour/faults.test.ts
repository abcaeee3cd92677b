import type { ErrorCode } from "../engine/host-error";
import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

/** Two requests of several actions. */
async function work(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1").values = [["一"]];
  sheet.getRange("A2").values = [["二"]];
  await context.sync();
  sheet.getRange("A3").values = [["三"]];
  await context.sync();
}

const written = (excel: ReturnType<typeof openExcel>): unknown[] =>
  [0, 1, 2].map((row) => excel.workbook.sheet("Sheet1").grid.cell(row, 0)?.value);

const codes: readonly ErrorCode[] = [
  "AccessDenied",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "RequestPayloadSizeLimitExceeded",
];

describe("an injected fault", () => {
  it.each(codes)("%s refuses a whole request", async (code) => {
    const excel = openExcel();
    excel.faults.fail({ request: 2, code });
    expect((await refused(work)).code).toBe(code);
    expect(written(excel)).toEqual(["一", "二", undefined]);
    expect(excel.requests.work.map(({ error }) => error)).toEqual([null, code]);
  });

  it("comes at every action of every request, before or after it is done", async () => {
    const plain = openExcel();
    await Excel.run(work);
    for (const { number, actions } of plain.requests.work) {
      for (const action of actions.keys()) {
        for (const when of ["before", "after"] as const) {
          const excel = openExcel();
          excel.faults.fail({ request: number, action, when, code: "GeneralException" });
          expect((await refused(work)).code).toBe("GeneralException");
          const setsDone = plain.requests.work
            .flatMap((request) => request.actions.map((name, index) => ({ name, number: request.number, index })))
            .filter(
              (one) => one.number < number || (one.number === number && (one.index < action || (one.index === action && when === "after"))),
            )
            .filter(({ name }) => name === "set Values").length;
          expect(written(excel).filter((value) => value !== undefined)).toHaveLength(setsDone);
        }
      }
    }
  });

  it("at the last action spoils only that", async () => {
    const excel = openExcel();
    excel.faults.fail({ request: 1, action: "last", code: "AccessDenied" });
    await refused(work);
    expect(written(excel)).toEqual(["一", undefined, undefined]);
  });

  it("is over after a retry", async () => {
    const excel = openExcel();
    excel.faults.fail({ request: 1, code: "InactiveWorkbook" });
    await refused(work);
    await Excel.run(work);
    expect(written(excel)).toEqual(["一", "二", "三"]);
  });

  it("does not count events and clean-up", async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    excel.faults.fail({ request: 1, code: "AccessDenied" });
    expect((await refused(onSheet((sheet) => sheet.getRange("A1").load("values")))).code).toBe("AccessDenied");
  });
});

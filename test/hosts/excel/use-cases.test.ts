import { readFileSync } from "node:fs";
import path from "node:path";
import { PaneSession } from "../../../src/app/pane/pane-session";
import { defaultChoices } from "../../../src/core/state/choices";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { excelWorkbookOf } from "../../contract/excel-workbook";
import { apiLevels } from "../../excel-host/transport/api-levels";
import { openExcel } from "../../excel-host/transport/open-excel";
import { day } from "../../core/table-builder";

const seed = new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/rongjiang-2021.xlsx")));
const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };

describe.each(apiLevels)("ExcelApi %s", (level) => {
  it("reviews", async () => {
    const excel = openExcel(await excelWorkbookOf(seed), level);
    const session = new PaneSession(new ExcelHost(), sheetWords, () => undefined);
    const review = await session.review({ moment, asOf: null });
    console.log(excel.requests.work.map((r) => [r.actions.length, r.bytesSent, r.bytesAnswered, r.error]));
    expect(excel.workbook.flags.isDirty).toBe(false);
    excel.requests.clear();
    const p = await session.proposeHighlight({ frozen: false });
    const r = await session.carryOut(p.id, moment, () => undefined);
    console.log(
      JSON.stringify(r.outcome),
      excel.requests.work.map((r) => [r.actions.length, r.bytesSent, r.bytesAnswered, r.error]),
    );
    excel.requests.clear();
    const p2 = await session.proposeSummaries({
      summaries: defaultChoices.summaries,
      changedSheets: "keep-as-old",
      bringBackDeleted: false,
    });
    const r2 = await session.carryOut(p2.id, moment, () => undefined);
    console.log(
      JSON.stringify(r2.outcome),
      excel.requests.work.map((r) => [r.actions.length, r.bytesSent, r.bytesAnswered, r.error]),
    );
  });
});

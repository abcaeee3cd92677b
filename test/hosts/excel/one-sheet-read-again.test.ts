import { apiLevels } from "../../excel-host/transport/api-levels";
import { OpenWorkbook, moment } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

/** Two tables on two sheets; the second has a column that formulas compute. */
function twoTables(level: (typeof apiLevels)[number]): OpenWorkbook {
  const workbook = smallWorkbook();
  const [first, second] = [workbook.sheet("分解表"), workbook.addSheet("台账")];
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 4; column++) second.grid.update(row, column, { value: first.grid.cell(row, column)?.value ?? null });
    second.grid.update(row, 4, row < 2 ? { value: row === 1 ? "字数" : null } : { formula: `=LEN(B${row + 1})`, value: 18 });
  }
  return OpenWorkbook.of(workbook, level);
}

describe.each(apiLevels)("one sheet is read again to find a cell on it, ExcelApi %s", (level) => {
  it("and the other sheets still count as what they were: a run on them is carried out", async () => {
    const { session } = twoTables(level);
    const { tables } = await session.review({ moment, asOf: null });
    expect(tables.map(({ sheet }) => sheet)).toEqual(["分解表", "台账"]);
    const { id } = await session.proposeHighlight({ frozen: false });
    await session.locate("分解表", { row: 4, column: 2 }, 1);
    const { outcome } = await session.carryOut(id, moment, () => undefined);
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
  });
});

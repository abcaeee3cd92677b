import { areaAddress } from "../model/address";
import type { Workbook } from "../model/workbook";
import { onSheet, refused } from "../refused";
import { openExcel } from "../transport/open-excel";

/** A table in A3:C6 with everything that has a place. */
async function prepared(): Promise<Workbook> {
  const excel = openExcel();
  excel.workbook.addSheet("别表");
  await Excel.run(
    onSheet((sheet, context) => {
      sheet.getRange("A3:C6").values = [
        ["单位", "时限", 4],
        ["甲局", "2021年底前", 3],
        ["乙局", "2021年9月底前", 2],
        ["丙局", "持续推进", 1],
      ];
      sheet.getRange("E4:E6").formulas = [["=C4*2"], ["=$C$5"], ['="C6"&C6']];
      sheet.getRange("A1:C1").merge();
      sheet.getRange("F4:F5").merge();
      sheet.getRange("5:5").format.rowHeight = 50;
      sheet.getRange("B6").hyperlink = { documentReference: "'别表'!A1" };
      sheet.getRange("B4:B6").dataValidation.rule = { list: { inCellDropDown: true, source: "是" } };
      const format = sheet.getRange("B4:B6").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=AND($B4="持续推进",C4>$C$6)';
      sheet.horizontalPageBreaks.add("A6");
      sheet.pageLayout.setPrintArea("A1:C6");
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.freezePanes.freezeRows(3);
      context.workbook.names.add("时限", sheet.getRange("B4:B6"));
      context.workbook.worksheets.getItem("别表").getRange("A1").formulas = [["=SUM(Sheet1!C4:C6)"]];
    }),
  );
  return excel.workbook;
}

/** Where everything is now. */
function places(workbook: Workbook) {
  const sheet = workbook.sheet("Sheet1");
  const formulas: string[] = [];
  sheet.grid.eachCell({ top: 0, left: 0, rows: 99, columns: 20 }, ({ formula }) => formula !== null && formulas.push(formula));
  return {
    merges: sheet.merges.map(areaAddress),
    formulas,
    format: sheet.conditionalFormats.map(({ areas, formula }) => [areas.map(areaAddress).join(" "), formula]),
    validation: sheet.validations.flatMap(({ areas }) => areas.map(areaAddress)),
    links: sheet.links.map(({ area }) => areaAddress(area)),
    breaks: sheet.rowBreaks,
    printArea: sheet.pageLayout.printArea.map(areaAddress),
    titles: sheet.pageLayout.titleRows && areaAddress(sheet.pageLayout.titleRows),
    frozen: sheet.frozen?.rows,
    name: workbook.names[0]?.formula,
    other: workbook.sheet("别表").grid.cell(0, 0)?.formula,
  };
}

const before = {
  merges: ["A1:C1", "F4:F5"],
  formulas: ["=C4*2", "=$C$5", '="C6"&C6'],
  format: [["B4:B6", '=AND($B4="持续推进",C4>$C$6)']],
  validation: ["B4:B6"],
  links: ["B6"],
  breaks: [5],
  printArea: ["A1:C6"],
  titles: "1:3",
  frozen: 3,
  name: "=Sheet1!$B$4:$B$6",
  other: "=SUM(Sheet1!C4:C6)",
};

describe("rows and columns", () => {
  it("are where they were put", async () => {
    expect(places(await prepared())).toEqual(before);
  });

  it("inserted above the table move everything below", async () => {
    const workbook = await prepared();
    await Excel.run(onSheet((sheet) => sheet.getRange("3:4").insert("Down")));
    expect(places(workbook)).toEqual({
      merges: ["A1:C1", "F6:F7"],
      formulas: ["=C6*2", "=$C$7", '="C6"&C8'],
      format: [["B6:B8", '=AND($B6="持续推进",C6>$C$8)']],
      validation: ["B6:B8"],
      links: ["B8"],
      breaks: [7],
      printArea: ["A1:C8"],
      titles: "1:5",
      frozen: 5,
      name: "=Sheet1!$B$6:$B$8",
      other: "=SUM(Sheet1!C6:C8)",
    });
    expect(workbook.sheet("Sheet1").grid.cell(6, 0)?.value).toBe("乙局");
    expect(workbook.sheet("Sheet1").grid.peekRow(6)?.height).toBe(50);
  });

  it("inserted within the table widen what spans it", async () => {
    const workbook = await prepared();
    await Excel.run(onSheet((sheet) => sheet.getRange("5:5").insert("Down")));
    expect(places(workbook)).toMatchObject({
      merges: ["A1:C1", "F4:F6"],
      formulas: ["=C4*2", "=$C$6", '="C6"&C7'],
      format: [["B4:B7", '=AND($B4="持续推进",C4>$C$7)']],
      name: "=Sheet1!$B$4:$B$7",
      other: "=SUM(Sheet1!C4:C7)",
    });
  });

  it("deleted at the start of a rule's range leave it right for the rows that stay", async () => {
    const workbook = await prepared();
    await Excel.run(onSheet((sheet) => sheet.getRange("4:4").delete("Up")));
    expect(places(workbook)).toMatchObject({
      merges: ["A1:C1"],
      formulas: ["=$C$4", '="C6"&C5'],
      format: [["B4:B5", '=AND($B4="持续推进",C4>$C$5)']],
      name: "=Sheet1!$B$4:$B$5",
      other: "=SUM(Sheet1!C4:C5)",
    });
  });

  it("deleted with everything that a formula needs leave #REF!", async () => {
    const workbook = await prepared();
    await Excel.run(onSheet((sheet) => sheet.getRange("4:6").delete("Up")));
    expect(places(workbook)).toMatchObject({ format: [], validation: [], links: [], name: "=Sheet1!#REF!", other: "=SUM(Sheet1!#REF!)" });
  });

  it("inserted to the left move columns", async () => {
    const workbook = await prepared();
    await Excel.run(onSheet((sheet) => sheet.getRange("B:B").insert("Right")));
    expect(places(workbook)).toMatchObject({
      merges: ["A1:D1", "G4:G5"],
      formulas: ["=D4*2", "=$D$5", '="C6"&D6'],
      format: [["C4:C6", '=AND($C4="持续推进",D4>$D$6)']],
      name: "=Sheet1!$C$4:$C$6",
    });
  });

  it("sorted move cells and links, not rules, validation, heights and breaks", async () => {
    const workbook = await prepared();
    await Excel.run(
      onSheet((sheet) => {
        sheet.getRange("F4:F5").unmerge();
        sheet.getRange("A4:E6").sort.apply([{ key: 2, ascending: true }]);
      }),
    );
    const sheet = workbook.sheet("Sheet1");
    expect([3, 4, 5].map((row) => sheet.grid.cell(row, 0)?.value)).toEqual(["丙局", "乙局", "甲局"]);
    expect(places(workbook)).toMatchObject({
      // A relative reference goes with its row, an absolute one stays.
      formulas: ['="C6"&C4', "=$C$5", "=C6*2"],
      format: before.format,
      validation: before.validation,
      links: ["B4"],
      breaks: before.breaks,
    });
    expect(sheet.grid.peekRow(4)?.height).toBe(50);
  });

  it("with merged cells are not sorted", async () => {
    await prepared();
    expect((await refused(onSheet((sheet) => sheet.getRange("A4:F6").sort.apply([{ key: 0 }])))).code).toBe("GeneralException");
  });

  it("are not pushed off the sheet", async () => {
    const workbook = await prepared();
    workbook.sheet("Sheet1").grid.update(1_048_575, 0, { value: "末" });
    expect((await refused(onSheet((sheet) => sheet.getRange("1:1").insert("Down")))).code).toBe("NonBlankCellOffSheet");
  });

  it("say whether they are hidden, each and together", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const rows = sheet.getRange("A1:B4").getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet.getRange("A1:B4").getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const [mixed, hidden] = [sheet.getRange("A1:A4").load("rowHidden"), sheet.getRange("A2:A3").load("rowHidden,hidden")];
      await context.sync();
      expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, true, false]);
      expect(columns.value).toEqual([
        { columnHidden: false, format: { columnWidth: 54 } },
        { columnHidden: true, format: { columnWidth: 54 } },
      ]);
      expect([mixed.rowHidden, hidden.rowHidden, hidden.hidden]).toEqual([null, true, true]);
    });
  });

  it("have sizes in points, null where they differ", async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 33.5;
      const [first, both] = [
        sheet.getRange("A2").load("format/columnWidth,format/rowHeight"),
        sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight"),
      ];
      await context.sync();
      expect([first.format.columnWidth, first.format.rowHeight]).toEqual([100, 33.5]);
      expect([both.format.columnWidth, both.format.rowHeight]).toEqual([null, null]);
    });
  });
});

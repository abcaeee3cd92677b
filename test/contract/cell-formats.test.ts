import type { CellChange } from "../../src/core/plan/plan-step";
import { contractHosts } from "./contract-hosts";
import { minimalWorkbook } from "./minimal-workbook";

const dayFormat = 'yyyy"年"m"月"d"日"';
const position = { row: 5, column: 2 };

describe.each(contractHosts)("a cell that is written with a number format, in $name", (host) => {
  it("shows a number in it, gives it back, and keeps a text a text", async () => {
    let workbook = await host.open(minimalWorkbook());
    const write = async (...changes: readonly Omit<CellChange, "position" | "before">[]): Promise<unknown> => {
      for (const change of changes) {
        const cells = [{ position, before: { kind: "blank" } as const, ...change }];
        await workbook.host.apply({ steps: [{ step: "write-cells", sheet: "台账", cells }] }, { expect: new Map() });
      }
      workbook = await workbook.reopened();
      const { sheets } = await workbook.host.read({ sheets: ["台账"] });
      const cell = sheets[0]?.rows[position.row - 1]?.[position.column - 1];
      return cell && [cell.kind, cell.value, cell.text, cell.numberFormat];
    };
    const number = { kind: "number", number: 44469 } as const;
    expect(await write({ after: number, numberFormat: dayFormat })).toEqual(["date", 44469, "2021年9月30日", dayFormat]);
    const text = { kind: "text", text: "2021-9-30" } as const;
    expect(await write({ after: text, numberFormat: "General" })).toEqual(["text", "2021-9-30", "2021-9-30", "General"]);
    expect(await write({ after: text, numberFormat: dayFormat })).toEqual(["text", "2021-9-30", "2021-9-30", dayFormat]);
    // Without a format of its own a change leaves the cell's as it is.
    expect(await write({ after: number })).toEqual(["date", 44469, "2021年9月30日", dayFormat]);
  });
});

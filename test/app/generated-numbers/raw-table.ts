import { readFileSync } from "node:fs";
import path from "node:path";

/** A row of the published table, read with this file's own means: nothing here comes from the program. */
export interface RawTask {
  readonly row: number;
  readonly number: number;
  readonly text: string;
  readonly units: readonly string[];
  readonly deadline: string;
  /** ISO day; null for 持续推进. */
  readonly due: string | null;
}

/** The four names that stand for a group of offices. */
export const collectiveNames: readonly string[] = ["县直各部门", "各乡镇人民政府", "县行政执法部门", "相关规划编制牵头部门"];

/** Every deadline of the table with the last day that a clerk reads in it. */
const lastDays: Readonly<Record<string, string | null>> = {
  持续推进: null,
  "2021年底前": "2021-12-31",
  "2021年10月30日前": "2021-10-30",
  "2021年9月30日前": "2021-09-30",
  "2021年9月30日": "2021-09-30",
  "2021年6月30日前": "2021-06-30",
  "2021年6月30日前制定工作方案": "2021-06-30",
};

const firstTaskRow = 4;

/** The 32 tasks of the published table. */
export function rawTasks(): RawTask[] {
  const file = path.join(__dirname, "../../fixtures/rongjiang-2021.json");
  const { grid } = JSON.parse(readFileSync(file, "utf8")) as { readonly grid: readonly (readonly string[])[] };
  return grid.slice(firstTaskRow - 1).map((cells, index) => {
    const [, , text = "", units = "", , deadline = ""] = cells;
    const due = lastDays[deadline];
    if (due === undefined) throw new Error(`no last day is known for ${deadline}`);
    return {
      row: firstTaskRow + index,
      number: Number(/^\s*(\d+)/.exec(text)?.[1]),
      text: text.replace(/^\s*\d+\.\s*/, ""),
      units: units.split(/[、，,\s]+/).filter((name) => name !== ""),
      deadline,
      due,
    };
  });
}

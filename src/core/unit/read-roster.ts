import { mergeLookup, textAt } from "../sheet/cell-lookup";
import { isPlaceholderOrBlank, toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import { lastSheetColumn } from "../sheet/cell-position";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { Roster, RosterUnit } from "./roster";

/** The sheet on which an office keeps its own list of units. */
export const rosterSheetName = "单位名录";

/** The labels of a roster that this add-in makes. */
export const rosterHeader = ["单位", "简称/别名", "所属集合", "排序"] as const;

const labels = {
  name: /^(?:单位|部门)(?:名称|全称)?$|^(?:名称|全称)$/,
  aliases: /^(?:单位)?(?:简称|别名|曾用名)/,
  groups: /^所属|^(?:集合|类别|分组)(?:名称)?$/,
  order: /^(?:排序|顺序|次序|序号)/,
};
const rowsToLookAt = 10;

type Columns = Readonly<Record<keyof typeof labels, number | null>>;

/** The roster of a sheet named 单位名录, its columns found by label in the first rows; null for any other sheet and where no column is 单位. */
export function readRoster(sheet: SheetSnapshot): Roster | null {
  if (sheet.name.trim() !== rosterSheetName) return null;
  const merges = mergeLookup(sheet);
  const text = (row: number, column: number | null): string => {
    if (column === null) return "";
    const origin = merges.originOf(row, column);
    return textAt(sheet, origin.row, origin.column).trim();
  };
  for (let header = 1; header <= Math.min(rowsToLookAt, sheet.rows.length); header++) {
    const columns = columnsOf(sheet, header);
    if (columns.name === null) continue;
    const units = new Map<string, RosterUnit>();
    for (let row = header + 1; row <= sheet.rows.length; row++) {
      const name = withoutBlanks(text(row, columns.name));
      if (isPlaceholderOrBlank(name) || labels.name.test(name)) continue;
      addUnit(units, {
        name,
        aliases: listOf(text(row, columns.aliases)),
        groups: listOf(text(row, columns.groups)),
        order: orderOf(text(row, columns.order)),
      });
    }
    return { units: [...units.values()] };
  }
  return null;
}

function columnsOf(sheet: SheetSnapshot, row: number): Columns {
  const found: Record<keyof typeof labels, number | null> = { name: null, aliases: null, groups: null, order: null };
  const width = Math.min(sheet.rows[row - 1]?.length ?? 0, lastSheetColumn);
  for (let column = 1; column <= width; column++) {
    const label = withoutBlanks(textAt(sheet, row, column));
    for (const role of ["name", "aliases", "groups", "order"] as const) {
      if (labels[role].test(label)) found[role] ??= column;
    }
  }
  return found;
}

/** A unit listed in several rows, such as one row per group, is one unit. */
function addUnit(units: Map<string, RosterUnit>, unit: RosterUnit): void {
  const before = units.get(unit.name);
  const joined = before && {
    name: unit.name,
    aliases: [...new Set([...before.aliases, ...unit.aliases])],
    groups: [...new Set([...before.groups, ...unit.groups])],
    order: before.order ?? unit.order,
  };
  units.set(unit.name, joined ?? unit);
}

function listOf(text: string): string[] {
  const parts = text.split(/[\s、，,；;/／|]+/).filter((part) => !isPlaceholderOrBlank(part));
  return [...new Set(parts)];
}

function orderOf(text: string): number | null {
  const plain = withoutBlanks(toHalfWidth(text));
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

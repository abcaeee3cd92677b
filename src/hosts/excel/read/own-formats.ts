import { isOwnFormula } from "../../../core/plan/ownership";
import type { ConditionalLook, ConditionalRule, OwnMarks } from "../../../core/plan/plan-step";
import { type CellArea, areaToA1 } from "../../../core/sheet/cell-position";
import { areasOf } from "../addresses";

/** A conditional format with a formula, as it stood on a sheet. */
export interface FormulaFormat {
  readonly id: string;
  readonly own: boolean;
  readonly priority: number;
  readonly areas: readonly CellArea[];
  readonly rule: ConditionalRule;
}

/** What was queued about one conditional format. */
export interface AskedFormat {
  readonly format: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
  readonly border: Excel.ConditionalRangeBorder;
}

/** The conditional formats of a whole sheet: ids and kinds only, since to load a formula throws where a format of another kind stands beside it. */
export function askForFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load("items/id,items/type");
}

/** Asks for everything about one format of the kind Custom. */
export function askForFormat(format: Excel.ConditionalFormat): AskedFormat {
  format.load("id,priority,stopIfTrue");
  format.custom.rule.load("formula");
  format.custom.format.load("numberFormat");
  format.custom.format.font.load("bold,color");
  format.custom.format.fill.load("color");
  const border = format.custom.format.borders.getItem("EdgeTop").load("color,style");
  return { format, ranges: format.getRanges().load("address"), border };
}

/** The format once it was loaded. */
export function formulaFormat({ format, ranges, border }: AskedFormat): FormulaFormat {
  const { rule, format: look } = format.custom;
  const areas = areasOf(ranges.address);
  const conditional: ConditionalLook = {
    fill: plainColor(look.fill.color),
    fontColor: plainColor(look.font.color),
    bold: (look.font.bold as boolean | null) === true,
    borderColor: border.style === "None" ? null : plainColor(border.color),
    numberFormat: codeOf(look.numberFormat),
  };
  return {
    id: format.id,
    // One without any formula does nothing and is made by nobody: ours, where a run broke off before it was given one.
    own: isOwnFormula(rule.formula) || rule.formula.replace(/^=/, "") === "",
    priority: format.priority,
    areas,
    rule: {
      formula: inRow(rule.formula.replace(/^=/, ""), areas[0]?.firstRow ?? 1),
      look: conditional,
      stopIfTrue: (format.stopIfTrue as boolean | null) === true,
    },
  };
}

/** Our marks among the formats of a sheet, in the order of their priority; rules on the same area stand together. */
export function ownMarksAmong(formats: readonly FormulaFormat[]): OwnMarks[] {
  const marks = new Map<string, { readonly area: CellArea; readonly rules: ConditionalRule[] }>();
  for (const { areas, rule } of formats.filter(({ own }) => own).sort((a, b) => a.priority - b.priority)) {
    for (const area of areas) {
      const key = areaToA1(area);
      const known = marks.get(key) ?? { area, rules: [] };
      marks.set(key, known);
      known.rules.push({ ...rule, formula: inRow(rule.formula, area.firstRow) });
    }
  }
  return [...marks.values()];
}

/**
 * A formula comes back written for the top left cell of the range it was asked for by, which need not be where the rule begins. A reference of ours
 * with a row that may move always means the row of the cell itself, so its row is the first row of the area.
 */
function inRow(formula: string, row: number): string {
  return formula.replace(/"(?:[^"]|"")*"|(?<![\w$.])(\$?[A-Z]{1,3})\d+(?![\w(.])/g, (whole, column?: string) =>
    column === undefined ? whole : `${column}${row}`,
  );
}

function plainColor(color: unknown): string | null {
  return typeof color === "string" && /^#[0-9A-Fa-f]{6}$/.test(color) ? color.slice(1).toUpperCase() : null;
}

/** "General" and nothing at all both mean that the cell keeps its own number format. */
function codeOf(format: unknown): string | null {
  return typeof format === "string" && format !== "" && format !== "General" ? format : null;
}

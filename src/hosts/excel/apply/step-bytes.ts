import type { PlanStep } from "../../../core/plan/plan-step";
import { lookBytes } from "./column-looks";

/** Bytes of a Chinese character and of the quotes, commas and paths around a value; taken from what the client sends. */
const perCharacter = 3;
const perCell = 14;
const perObject = 550;
const perStyle = 5_200;
const perRule = 3_600;
const perPage = 6_000;

/** What a step is expected to weigh in a request. Rather too much than too little. */
export function stepBytes(step: PlanStep): number {
  switch (step.step) {
    case "save-state":
      return 2 * perObject + (step.text?.length ?? 0) * 1.4;
    case "write-cells": {
      const rows = step.cells.map(({ position }) => position.row);
      const columns = step.cells.map(({ position }) => position.column);
      const area = (span(rows) + 1) * (span(columns) + 1);
      const texts = step.cells.reduce((sum, { after }) => sum + (after.kind === "text" ? after.text.length : 0), 0);
      return 4 * perObject + texts * perCharacter + Math.min(area, step.cells.length * 40) * perCell;
    }
    case "style":
      return perStyle;
    case "column-widths":
      return step.widths.size * perObject;
    case "row-heights":
      return step.heights.size * perObject;
    case "conditional-format":
      return step.rules.reduce((sum, { formula }) => sum + perRule + formula.length * perCharacter, perObject);
    case "page-setup":
      return perPage;
    case "page-breaks":
      return step.rows.length * perObject;
    case "data-validation":
      return 3 * perObject;
    case "copy-format":
      return (step.to.lastRow - step.to.firstRow + 1) * (step.to.lastColumn - step.to.firstColumn + 1) * lookBytes;
    case "chart":
      return perPage + step.chart.series.length * perRule;
    case "clear-sheet":
      return 12 * perObject;
    default:
      return 2 * perObject;
  }
}

function span(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0) - values.reduce((least, value) => Math.min(least, value), Infinity);
}

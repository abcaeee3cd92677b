import { calendarDate } from "../../calendar/calendar-date";
import { type DateSystem, serialFromDate } from "../../calendar/excel-serial";
import type { FormulaNode } from "./parse-formula";

/** Undefined is a blank cell, null an error. */
export type FormulaValue = string | number | boolean | undefined | null;

/** What a formula looks at: the cells, by 1-based row and column, and today as a serial of the workbook's date system. */
export interface FormulaSurroundings {
  readonly cell: (row: number, column: number) => FormulaValue;
  readonly today: number;
  readonly dateSystem: DateSystem;
  /** How many rows below the first row of its area the rule is looked at. */
  readonly rowsDown: number;
}

/** Whether a conditional format with this formula applies. Stops at the first condition of an outermost AND that does not hold. */
export function formulaHolds(node: FormulaNode, surroundings: FormulaSurroundings): boolean {
  if (node.id === "call" && node.name === "AND") return node.parts.every((part) => formulaHolds(part, surroundings));
  return truth(evaluateFormula(node, surroundings)) === true;
}

/** The value of a formula as a spreadsheet computes it, for the functions this add-in uses; an error (null) for anything else. */
function evaluateFormula(node: FormulaNode, surroundings: FormulaSurroundings): FormulaValue {
  switch (node.id) {
    case "value":
      return node.value;
    case "cell":
      return surroundings.cell(node.position.row + (node.fixedRow ? 0 : surroundings.rowsDown), node.position.column);
    case "operation":
      return operation(node.sign, evaluateFormula(node.left, surroundings), evaluateFormula(node.right, surroundings));
    case "call":
      return call(node.name, node.parts, surroundings);
  }
}

function operation(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left === null || right === null) return null;
  switch (sign) {
    case "&":
      return textOf(left) + textOf(right);
    case "+":
    case "-": {
      const [first, second] = [numberOf(left), numberOf(right)];
      return first === null || second === null ? null : sign === "+" ? first + second : first - second;
    }
    default: {
      const order = compare(left ?? blankLike(right), right ?? blankLike(left));
      return { "=": order === 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0, "<>": order !== 0 }[sign] ?? null;
    }
  }
}

/** A blank cell counts as nothing of the kind it is compared with. */
function blankLike(other: FormulaValue): string | number | boolean {
  return typeof other === "number" ? 0 : typeof other === "boolean" ? false : "";
}

/** Numbers come before texts, texts before logical values; texts regardless of case. */
function compare(left: string | number | boolean, right: string | number | boolean): number {
  const rank = (value: string | number | boolean): number => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const [a, b] = [left, right].map((value) => (typeof value === "string" ? value.toLowerCase() : value));
  if (a === b) return 0;
  return a !== undefined && b !== undefined && a < b ? -1 : 1;
}

function call(name: string, parts: readonly FormulaNode[], surroundings: FormulaSurroundings): FormulaValue {
  const valueOf = (index: number): FormulaValue => {
    const part = parts[index];
    return part ? evaluateFormula(part, surroundings) : null;
  };
  switch (name) {
    case "AND":
    case "OR": {
      // An error anywhere makes the whole an error, also beside a condition that decides.
      const truths = parts.map((part) => truth(evaluateFormula(part, surroundings)));
      if (truths.includes(null)) return null;
      return name === "AND" ? !truths.includes(false) : truths.includes(true);
    }
    case "NOT": {
      const condition = truth(valueOf(0));
      return condition === null ? null : !condition;
    }
    case "IF": {
      const condition = truth(valueOf(0));
      return condition === null ? null : valueOf(condition ? 1 : 2);
    }
    case "TODAY":
      return surroundings.today;
    case "N": {
      const value = valueOf(0);
      return value === null ? null : typeof value === "number" ? value : value === true ? 1 : 0;
    }
    case "ISNUMBER":
      return typeof valueOf(0) === "number";
    case "DATE": {
      const date = calendarDate(Number(valueOf(0)), Number(valueOf(1)), Number(valueOf(2)));
      return date === null ? null : serialFromDate(date, surroundings.dateSystem);
    }
    default:
      return textCall(
        name,
        parts.map((_, index) => valueOf(index)),
      );
  }
}

function textCall(name: string, values: readonly FormulaValue[]): FormulaValue {
  if (values.length === 0 || values.includes(null)) return null;
  const [text = "", second = ""] = values.map((value) => (value === null ? "" : textOf(value)));
  switch (name) {
    case "CHAR":
      return String.fromCharCode(Number(text));
    case "LEN":
      return text.length;
    case "LEFT":
      return text.slice(0, Number(second));
    case "TRIM":
      return text.replace(/ +/g, " ").replace(/^ | $/g, "");
    case "FIND": {
      const at = second.indexOf(text);
      return at < 0 ? null : at + 1;
    }
    default:
      return null;
  }
}

function truth(value: FormulaValue): boolean | null {
  if (value === null || typeof value === "string") return null;
  return Boolean(value);
}

function numberOf(value: string | number | boolean | undefined): number | null {
  return typeof value === "string" ? null : Number(value ?? 0);
}

function textOf(value: string | number | boolean | undefined): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value ?? "");
}

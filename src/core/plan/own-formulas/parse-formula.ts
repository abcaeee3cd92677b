import { type CellPosition, areaFromA1 } from "../../sheet/cell-position";

/** A formula as a tree. References keep whether their row moves with the rule. */
export type FormulaNode =
  | { readonly id: "value"; readonly value: string | number | boolean }
  | { readonly id: "cell"; readonly position: CellPosition; readonly fixedRow: boolean }
  | { readonly id: "call"; readonly name: string; readonly parts: readonly FormulaNode[] }
  | { readonly id: "operation"; readonly sign: string; readonly left: FormulaNode; readonly right: FormulaNode };

const token = /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z(])|([A-Z]+)|(<=|>=|<>|[=<>&+\-(),]))/gy;

/** Reads a formula of the kind that this add-in writes. Null for any other: it is somebody else's to evaluate. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const node = reader.comparison();
  return reader.atEnd ? node : null;
}

type Token = { readonly id: "value"; readonly value: string | number } | { readonly id: "cell" | "name" | "sign"; readonly text: string };

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const start = token.lastIndex;
    const match = token.exec(formula);
    if (!match) return formula.slice(start).trim() === "" ? tokens : null;
    const [, text, number, cell, name, sign] = match;
    if (text !== undefined) tokens.push({ id: "value", value: text.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ id: "value", value: Number(number) });
    else if (cell !== undefined) tokens.push({ id: "cell", text: cell });
    else if (name !== undefined) tokens.push({ id: "name", text: name });
    else tokens.push({ id: "sign", text: sign ?? "" });
  }
  return tokens;
}

/** Comparison binds weakest, then &, then + and -. */
class Reader {
  private position = 0;
  private failed = false;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return !this.failed && this.position === this.tokens.length;
  }

  comparison(): FormulaNode {
    return this.operation(["=", "<", ">", "<=", ">=", "<>"], () =>
      this.operation(["&"], () => this.operation(["+", "-"], () => this.atom())),
    );
  }

  private operation(signs: readonly string[], next: () => FormulaNode): FormulaNode {
    let left = next();
    for (let sign = this.sign(signs); sign !== null; sign = this.sign(signs)) left = { id: "operation", sign, left, right: next() };
    return left;
  }

  private atom(): FormulaNode {
    const current = this.tokens[this.position++];
    switch (current?.id) {
      case "value":
        return { id: "value", value: current.value };
      case "cell":
        return this.reference(current.text);
      case "name":
        return current.text === "TRUE" || current.text === "FALSE"
          ? { id: "value", value: current.text === "TRUE" }
          : { id: "call", name: current.text, parts: this.parts() };
      case "sign":
      case undefined:
        return this.fail();
    }
  }

  private reference(text: string): FormulaNode {
    const area = areaFromA1(text);
    if (!area) return this.fail();
    return { id: "cell", position: { row: area.firstRow, column: area.firstColumn }, fixedRow: /\$\d/.test(text) };
  }

  private parts(): FormulaNode[] {
    if (this.sign(["("]) === null) return [this.fail()];
    const parts: FormulaNode[] = [];
    if (this.sign([")"]) !== null) return parts;
    do parts.push(this.comparison());
    while (this.sign([","]) !== null);
    if (this.sign([")"]) === null) this.fail();
    return parts;
  }

  private sign(wanted: readonly string[]): string | null {
    const current = this.tokens[this.position];
    if (current?.id !== "sign" || !wanted.includes(current.text)) return null;
    this.position++;
    return current.text;
  }

  private fail(): FormulaNode {
    this.failed = true;
    return { id: "value", value: false };
  }
}

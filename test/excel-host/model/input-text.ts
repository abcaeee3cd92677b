import { HostError } from "../engine/host-error";
import type { CellValue } from "./cell-grid";
import { dateTyped } from "./typed-dates";

/** What typing a text into a cell makes of it. */
export interface Typed {
  readonly value: CellValue;
  /** With the leading "=". */
  readonly formula: string | null;
  /** The number format that Excel gives a cell of format General. */
  readonly format: string | null;
  readonly apostrophe: boolean;
}

const errorTexts = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** source: facts "Writing": strings that start with = + - @ become formulas, 1-2 and 3/4 dates, 00123 loses its zeros */
export function typeText(text: string, numberFormat: string): Typed {
  checkLength(text);
  // source: facts "Writing": "@" before the values forces text
  if (numberFormat === "@") return plain(text);
  // source: facts "Writing": prefix ' ; #6687: it is not read back
  if (text.startsWith("'")) return { ...plain(text.slice(1)), apostrophe: true };
  const number = numberTyped(text) ?? dateTyped(text);
  if (number) return number;
  if (/^(?:true|false)$/iu.test(text)) return { ...plain(null), value: text.toLowerCase() === "true" };
  if (errorTexts.includes(text.toUpperCase())) return { ...plain(null), value: { error: text.toUpperCase() } };
  if (/^[=+\-@]/u.test(text) && text.length > 1) return { ...plain(null), formula: formulaTyped(text) };
  return plain(text);
}

function plain(value: string | null): Typed {
  return { value, formula: null, format: null, apostrophe: false };
}

function checkLength(text: string): void {
  // source: facts "Numbers": cell 32,767 chars
  if (text.length > 32_767) throw new HostError("InvalidArgument", `${text.length} characters in a cell`);
  // source: facts #3256
  if (text.startsWith("-") && text.length > 8_200) throw new HostError("GeneralException", "a long text that starts with -");
  // source: facts "Numbers": 253 line breaks; assumed: a cell of more than 253 line breaks is refused
  if ((text.match(/\n/gu)?.length ?? 0) > 253) throw new HostError("InvalidArgument", "over 253 line breaks");
}

/** assumed: which texts a Chinese Excel reads as numbers */
function numberTyped(text: string): Typed | null {
  const match = /^\s*([+-]?)(\(?)[¥￥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(\)?)(%?)\s*$/iu.exec(text);
  const [, sign, opening, digits = "", closing, percent] = match ?? [];
  if (!match || !/\d/u.test(digits) || /^e/iu.test(digits) || (opening === "(") !== (closing === ")")) return null;
  const size = Number(digits.replaceAll(",", "")) / (percent ? 100 : 1);
  return {
    ...plain(null),
    value: sign === "-" || opening === "(" ? -size : size,
    format: percent ? "0%" : digits.includes(",") ? "#,##0" : null,
  };
}

/** A formula as Excel stores it, or InvalidArgument where it cannot be one. */
export function formulaTyped(text: string): string {
  // source: facts "Numbers": formula 8,192
  if (text.length > 8_192) throw new HostError("FormulaLengthExceedsLimit");
  const formula = text.startsWith("=") ? text : text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
  if (!looksLikeFormula(formula.slice(1))) throw new HostError("InvalidArgument", `not a formula: ${formula.slice(0, 60)}`);
  return formula;
}

/** assumed: how far a formula's grammar is checked: texts closed, brackets in pairs, operands present, names where names belong */
function looksLikeFormula(body: string): boolean {
  const bare = body.replace(/"(?:[^"]|"")*"/gu, "0").replace(/'(?:[^']|'')+'!/gu, "S!");
  if (/["'\u3000，、。；：（）]/u.test(bare) || /^\s*$|[+\-*/^&,(]\s*$|^\s*[*/^&,)]/u.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[\p{L}\p{N})]\s+[\p{L}\p{N}(]/u.test(bare);
}

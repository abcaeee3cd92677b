const anyFullWidth = /[\uFF01-\uFF5E\u3000\u00A0]/;
const anyBlank = /[\s\u3000\u00A0\u200B\uFEFF]/;

/** Full-width digits, letters and signs as their half-width forms; full-width blanks as plain blanks. Length is kept, so positions still fit. */
export function toHalfWidth(text: string): string {
  if (!anyFullWidth.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00A0]/g, " ");
}

/** The text without any blanks and line breaks, full-width ones included. */
export function withoutBlanks(text: string): string {
  if (!anyBlank.test(text)) return text;
  return text.replace(/[\s\u3000\u00A0\u200B\uFEFF]+/g, "");
}

/** Marked as pure, so that a program which needs only the other functions does without it. */
const placeholders = /* @__PURE__ */ new Set([
  "-",
  "--",
  "---",
  "—",
  "——",
  "－",
  "–",
  "/",
  "\\",
  "／",
  "无",
  "空",
  "暂无",
  "不涉及",
  "*",
  "…",
  "……",
  "N/A",
  "n/a",
  "NA",
]);

/** A Chinese character or a digit with which no placeholder begins: nearly every cell does, and needs no closer look. */
const saysSomething = /^(?![无空暂不])[\u4E00-\u9FFF0-9]/;

/** True for text that stands for "nothing here": blank, `--`, 无, / and their like. */
export function isPlaceholderOrBlank(text: string): boolean {
  if (saysSomething.test(text)) return false;
  const bare = withoutBlanks(text);
  return bare === "" || placeholders.has(bare) || /^[-—–－_/\\.·…]+$/.test(bare);
}

/** True for text that is written but stands for "nothing here". */
export function isPlaceholder(text: string): boolean {
  return withoutBlanks(text) !== "" && isPlaceholderOrBlank(text);
}

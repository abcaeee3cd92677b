/** Full-width digits, letters and signs as their half-width forms; full-width blanks as plain blanks. Length is kept, so positions still fit. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00A0]/g, " ");
}

/** The text without any blanks and line breaks, full-width ones included. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000\u00A0\u200B\uFEFF]+/g, "");
}

const placeholders = new Set([
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

/** True for text that stands for "nothing here": blank, `--`, 无, / and their like. */
export function isPlaceholderOrBlank(text: string): boolean {
  const bare = withoutBlanks(text);
  return bare === "" || placeholders.has(bare) || /^[-—–－_/\\.·…]+$/.test(bare);
}

/** True for text that is written but stands for "nothing here". */
export function isPlaceholder(text: string): boolean {
  return withoutBlanks(text) !== "" && isPlaceholderOrBlank(text);
}

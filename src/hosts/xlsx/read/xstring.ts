/**
 * Resolves the escapes of a spreadsheet string: `_xHHHH_` stands for the UTF-16 unit HHHH, and `_x005F_` for an underline that would else start
 * such an escape (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}

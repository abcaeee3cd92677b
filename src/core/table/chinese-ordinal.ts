const digits = new Map([..."零一二三四五六七八九"].map((sign, value) => [sign, value] as const));

/** The whole number that Chinese numerals up to 九百九十九 write (十四 is 14, 二十 is 20), or null for anything else. */
export function chineseOrdinal(text: string): number | null {
  const parts = /^(?:([一二三四五六七八九])百)?(?:零)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!parts || text === "" || text === "零") return null;
  const hundreds = digits.get(parts[1] ?? "") ?? 0;
  const tens = parts[3] === undefined ? 0 : (digits.get(parts[2] ?? "一") ?? 1);
  const value = hundreds * 100 + tens * 10 + (digits.get(parts[4] ?? "") ?? 0);
  return value > 0 ? value : null;
}

import { toHalfWidth } from "../../sheet/plain-text";

/** So many digits a cell keeps of a number; of a longer one (an identity card, an account) the rest would be lost. */
const mostDigits = 15;

/**
 * The number that a person typed, 1,200 and full-width digits included; null for anything else, and for a number with more digits than a cell keeps.
 * @param percent true for a cell whose number format shows a share: 50 and 50% are both 0.5 there
 */
export function readTypedNumber(typed: string, percent: boolean): number | null {
  const plain = toHalfWidth(typed).trim();
  const [, digits, sign] = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)(%?)$/.exec(plain) ?? [];
  if (digits === undefined || (sign === "%" && !percent)) return null;
  if (digits.replace(/\D/g, "").replace(/^0+/, "").length > mostDigits) return null;
  const plainDigits = digits.replaceAll(",", "");
  // A hundredth by the text: dividing would bring in digits that nobody typed.
  return Number(percent ? `${plainDigits}e-2` : plainDigits);
}

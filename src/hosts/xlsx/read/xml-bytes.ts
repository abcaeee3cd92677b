/** The bytes that mean something in XML. */
export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
export const equals = 0x3d;
export const colon = 0x3a;
export const exclamation = 0x21;
export const question = 0x3f;
export const quotationMark = 0x22;
export const apostrophe = 0x27;
const ampersand = 0x26;

/** True where the bytes from `start` to before `end` are this text of plain characters. */
export function spells(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index++) if (bytes[start + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The number that up to nine digits write; NaN for anything else. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return NaN;
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = (bytes[index] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** A to Z. */
export function isCapital(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Every byte that cannot end a name: XML's exact rule for names is left to the writers of the file, as no name here depends on it. */
export function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte > 0x20 &&
    byte !== greaterThan &&
    byte !== slash &&
    byte !== equals &&
    byte !== lessThan &&
    byte !== quotationMark &&
    byte !== apostrophe &&
    byte !== ampersand
  );
}

/** Characters that Excel, Chinese versions too, reads as numbers, dates, times, amounts, fractions or shares. */
const valueSigns = /^[\d\s.,:/\\\-+%()$¥￥€£'"’年月日号时点分秒上下午周星期一二三四五六七八九十〇零○百千万亿元EeAaPpMm]*$/;

/** Texts that mean something else to Excel: formulas begin with a sign, logical values and errors are words. English months make dates. */
const otherReadings =
  /^(?:[=+\-@'＝]|TRUE$|FALSE$|#)|^(?:[\d\s,./-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s,./-]*)$/i;

/** True where Excel might take a text that is written as a value for something other than that text. Rather too often than not. */
export function couldBeParsed(text: string): boolean {
  return otherReadings.test(text.trim()) || valueSigns.test(text);
}

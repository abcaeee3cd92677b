/** The languages that people are spoken to in. */
export type Language = "zh-CN" | "en";

/** The language for a language tag such as zh-TW or en-GB: Chinese for any kind of Chinese, else English. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

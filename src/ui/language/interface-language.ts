import { createContext, useContext } from "react";
import { hasChinese } from "./chinese-parts";

/** The languages that the interface speaks. */
export type InterfaceLanguage = "zh-CN" | "en";

/** The language of everything inside that does not say otherwise. */
export const LanguageContext = createContext<InterfaceLanguage>("zh-CN");

/** The `lang` of an element that holds nothing but words of the workbook or of the user: undefined where they need none of their own. */
export function useLanguageOf(): (text: string) => "zh-CN" | undefined {
  const language = useContext(LanguageContext);
  return (text) => (language !== "zh-CN" && hasChinese(text) ? "zh-CN" : undefined);
}

import type { SheetWords } from "../../core/plan/sheet-words";
import { sheetWords as chinese } from "../../i18n/zh-CN/sheet-words";
import type { Language } from "./language";

/** Every word that is written into sheets. English ones are fetched when somebody asks for them. */
export async function sheetWordsIn(language: Language): Promise<SheetWords> {
  if (language === "zh-CN") return chinese;
  const { sheetWords } = await import(/* webpackChunkName: "english-sheets" */ "../../i18n/en/sheet-words");
  return sheetWords;
}

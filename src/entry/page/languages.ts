import { pageWords as chinesePage } from "../../i18n/zh-CN/page";
import { paneWords as chinesePane } from "../../i18n/zh-CN/pane";
import { sheetViewWords as chineseSheet } from "../../i18n/zh-CN/sheet-view";
import type { PageWords } from "../../ui/page/words";
import type { SheetViewWords } from "../../ui/sheet/words";
import type { PaneWords } from "../../ui/words";
import type { Language } from "../shared/language";

/** Every word of the page in one language. */
export interface LanguageWords {
  readonly pane: PaneWords;
  readonly page: PageWords;
  readonly sheet: SheetViewWords;
}

const chinese: LanguageWords = { pane: chinesePane, page: chinesePage, sheet: chineseSheet };

/** The words of a language. Who reads Chinese does not wait for English. Rejects where that cannot be fetched. */
export async function wordsOf(language: Language): Promise<LanguageWords> {
  if (language === "zh-CN") return chinese;
  const { english } = await import(/* webpackChunkName: "english" */ "./english");
  return english;
}

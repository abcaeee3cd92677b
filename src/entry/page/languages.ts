import { pageWords as englishPage } from "../../i18n/en/page";
import { sheetViewWords as englishSheet } from "../../i18n/en/sheet-view";
import { pageWords as chinesePage } from "../../i18n/zh-CN/page";
import { sheetViewWords as chineseSheet } from "../../i18n/zh-CN/sheet-view";
import type { PageWords } from "../../ui/page/words";
import type { SheetViewWords } from "../../ui/sheet/words";
import type { PaneWords } from "../../ui/words";
import type { Language } from "../shared/language";
import { paneWords } from "../shared/pane-words";

/** Every word of the page in one language. */
export interface LanguageWords {
  readonly pane: PaneWords;
  readonly page: PageWords;
  readonly sheet: SheetViewWords;
}

/** Every word of the page by language. */
export const languages: Readonly<Record<Language, LanguageWords>> = {
  "zh-CN": { pane: paneWords["zh-CN"], page: chinesePage, sheet: chineseSheet },
  en: { pane: paneWords.en, page: englishPage, sheet: englishSheet },
};

import type { SheetWords } from "../../core/plan/sheet-words";
import { sheetWords as english } from "../../i18n/en/sheet-words";
import { sheetWords as chinese } from "../../i18n/zh-CN/sheet-words";
import type { Language } from "./language";

/** Every word that is written into sheets, by language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { "zh-CN": chinese, en: english };

import { pageWords } from "../../i18n/en/page";
import { paneWords } from "../../i18n/en/pane";
import { sheetViewWords } from "../../i18n/en/sheet-view";
import type { LanguageWords } from "./languages";

export const english: LanguageWords = { pane: paneWords, page: pageWords, sheet: sheetViewWords };

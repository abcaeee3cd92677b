import { addinWords as english } from "../../i18n/en/addin";
import { addinWords as chinese } from "../../i18n/zh-CN/addin";
import type { AddinWords } from "../../ui/addin/words";
import type { Language } from "./language";

/** Every word of the add-in around the pane, by language. */
export const addinWords: Readonly<Record<Language, AddinWords>> = { "zh-CN": chinese, en: english };

import { paneWords as english } from "../../i18n/en/pane";
import { paneWords as chinese } from "../../i18n/zh-CN/pane";
import type { PaneWords } from "../../ui/words";
import type { Language } from "./language";

/** Every word of the pane by language. */
export const paneWords: Readonly<Record<Language, PaneWords>> = { "zh-CN": chinese, en: english };

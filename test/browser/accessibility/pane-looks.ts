import { paneWords as english } from "../../../src/i18n/en/pane";
import { paneWords as chinese } from "../../../src/i18n/zh-CN/pane";
import { schemes } from "./schemes";

/** The ways in which every state of Excel's pane is looked at: how Excel opens, what is checked, the button of the ribbon, the pane's words. */
export const looksOfPane = [
  ["320 px wide, light and dark, in all colours and in two", { paneWidth: 320 }, { schemes }, "打开面板", chinese],
  [
    "in English at 320 px, with every Chinese word marked as such",
    { excelLocale: "en-US", locale: "en-US", paneWidth: 320 },
    {},
    "Open pane",
    english,
  ],
] as const;

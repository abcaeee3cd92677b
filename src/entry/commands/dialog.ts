import { chineseParts } from "../../ui/language/chinese-parts";
import { addinWords } from "../shared/addin-words";
import { languageOf } from "../shared/language";
import { noteFromQuery, noteText } from "./command-note";

/** The small window in which a ribbon command says why it did nothing. It needs nothing of Office: its title bar closes it. */
const { note, language: tag } = noteFromQuery(window.location.search);
const language = languageOf(tag);
const words = addinWords[language];
document.documentElement.lang = language;
document.title = words.product;
show("heading", words.clearMarks.heading);
show("text", noteText(note, words.clearMarks));

function show(id: string, text: string): void {
  const parts = language === "zh-CN" ? [text] : chineseParts(text).map((part) => (part.isChinese ? inChinese(part.text) : part.text));
  document.getElementById(id)?.replaceChildren(...parts);
}

function inChinese(text: string): HTMLElement {
  const element = document.createElement("span");
  element.lang = "zh-CN";
  element.textContent = text;
  return element;
}

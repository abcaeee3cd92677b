import { useEffect, useState } from "react";
import type { PageNote } from "../../ui/page/page-shell";
import type { Language } from "../shared/language";
import { errorText } from "./error-text";
import { type LanguageWords, wordsOf } from "./languages";

/** A language with its words. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly words: LanguageWords;
}

/** Milliseconds until the first view is surely there. */
const idleAfter = 3_000;

/** The language of the page with its words, which the document's language and title follow. */
export function useLanguage(
  start: SpokenLanguage,
  setNote: (note: PageNote) => void,
): SpokenLanguage & { readonly toOtherLanguage: () => void } {
  const [spoken, setSpoken] = useState(start);
  const { language, words } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.page.product;
  }, [language, words]);
  // The other language is fetched when there is time, so that it is there without a network too.
  useEffect(() => {
    const timer = setTimeout(() => void wordsOf("en").catch(() => undefined), idleAfter);
    return () => clearTimeout(timer);
  }, []);
  const toOtherLanguage = (): void => {
    void spokenLanguage(language === "en" ? "zh-CN" : "en")
      .then(setSpoken)
      .catch((error: unknown) => setNote({ kind: "error", text: errorText(error, "", words.page) }));
  };
  return { language, words, toOtherLanguage };
}

export async function spokenLanguage(language: Language): Promise<SpokenLanguage> {
  return { language, words: await wordsOf(language) };
}

/** Chinese where the browser speaks it or the address asks for it, else English. */
export function startLanguage(): Language {
  const isChinese = navigator.language.startsWith("zh") || new URLSearchParams(window.location.search).get("lang") === "zh-CN";
  return isChinese ? "zh-CN" : "en";
}

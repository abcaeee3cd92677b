import { useEffect, useState } from "react";
import type { Language } from "../shared/language";
import { type LanguageWords, languages } from "./languages";

/** The language of the page with its words, which the document's language and title follow. */
export function useLanguage(): { readonly language: Language; readonly words: LanguageWords; readonly toOtherLanguage: () => void } {
  const [language, setLanguage] = useState<Language>(() => (navigator.language.startsWith("zh") ? "zh-CN" : startLanguage()));
  const words = languages[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.page.product;
  }, [language, words]);
  return { language, words, toOtherLanguage: () => setLanguage(language === "en" ? "zh-CN" : "en") };
}

/** English where the browser does not speak Chinese, unless the address asks for Chinese. */
function startLanguage(): Language {
  return new URLSearchParams(window.location.search).get("lang") === "zh-CN" ? "zh-CN" : "en";
}

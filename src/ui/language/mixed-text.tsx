import { Children, type ReactNode, useContext } from "react";
import { chineseParts } from "./chinese-parts";
import { LanguageContext } from "./interface-language";

/**
 * Words of the interface in which the workbook may be quoted, or the workbook's own words. Where the interface does not speak Chinese, what is Chinese
 * in them is marked as such: a screen reader changes its voice, and the browser takes the glyphs of the right script.
 */
export function MixedText({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useContext(LanguageContext);
  if (language === "zh-CN") return children;
  return Children.map(children, (child) => (typeof child === "string" ? marked(child) : child));
}

function marked(text: string): ReactNode {
  const parts = chineseParts(text);
  if (!parts.some(({ isChinese }) => isChinese)) return text;
  return parts.map((part, index) =>
    part.isChinese ? (
      <span key={index} lang="zh-CN">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}

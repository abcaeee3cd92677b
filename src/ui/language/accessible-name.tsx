import { type ReactNode, useContext, useId } from "react";
import { hasChinese } from "./chinese-parts";
import { LanguageContext } from "./interface-language";
import { MixedText } from "./mixed-text";

/** What names an element: attributes for the element, and what must be drawn inside it or beside it. */
export interface AccessibleName {
  readonly attributes: { readonly "aria-label": string } | { readonly "aria-labelledby": string };
  /** Never seen. */
  readonly element: ReactNode;
}

/** Names an element where no text that can be seen does. A label in an attribute has one language only: a name in two is written out and referred to. */
export function useAccessibleName(name: string): AccessibleName {
  const language = useContext(LanguageContext);
  const id = useId();
  if (language === "zh-CN" || !hasChinese(name)) return { attributes: { "aria-label": name }, element: null };
  return {
    attributes: { "aria-labelledby": id },
    element: (
      <span id={id} hidden>
        <MixedText>{name}</MixedText>
      </span>
    ),
  };
}

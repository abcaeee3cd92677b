import type { Frame, Page } from "playwright-core";

/**
 * Chinese words that a screen reader would read with an English voice: text that is drawn or refers to by an element, what stands in a field, and
 * what only an attribute says. A hint that repeats what its element says anyway is let be. Empty in a document that is Chinese as a whole.
 */
export function unmarkedChinese(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.lang.startsWith("zh")) return [];
    const han = /\p{Script=Han}/u;
    const found: string[] = [];
    const isMarked = (element: Element | null): boolean => element?.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") === true;
    const shown = (element: Element): string =>
      `${element.localName}.${element.getAttribute("role") ?? ""} ${element.outerHTML.slice(0, 160)}`;
    if (han.test(document.title)) found.push(`title: ${document.title}`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement?.closest("script, style, noscript")) continue;
      if (han.test(textContent ?? "") && !isMarked(parentElement))
        found.push(`text: ${textContent ?? ""} in ${parentElement ? shown(parentElement) : ""}`);
    }
    const attributes = ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "placeholder", "alt", "title"];
    for (const element of document.body.querySelectorAll("*")) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        if (element.type !== "file" && han.test(element.value) && !isMarked(element)) found.push(`value: ${element.value}`);
      for (const attribute of attributes) {
        const text = element.getAttribute(attribute);
        if (text === null || !han.test(text)) continue;
        const repeats = attribute === "title" && element.textContent.includes(text);
        // One voice reads an attribute: marked or not, a sentence in two languages cannot be right.
        if (!repeats && (!isMarked(element) || /[A-Za-z]{3}/.test(text))) found.push(`${attribute}: ${text}`);
      }
    }
    return [...new Set(found)];
  });
}

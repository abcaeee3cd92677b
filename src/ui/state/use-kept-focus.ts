import { type RefObject, useEffect } from "react";

/** Where the focus was: the element, and each of its ancestors with the place of the way down among its children. */
interface FocusPath {
  readonly element: HTMLElement;
  readonly steps: readonly { readonly ancestor: HTMLElement; readonly index: number }[];
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/**
 * Keeps the keyboard's place: where the element that has the focus goes away (a note is closed, a finding is settled), the focus goes to what
 * stands in its place now, else to what is left of its surroundings, never back to the beginning of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    let last: FocusPath | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last = { element: target, steps: stepsUp(target, current) };
    };
    // Who clicks beside everything wants no element to have the focus.
    const forget = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest(focusable) === null) last = null;
    };
    const observer = new MutationObserver(() => {
      if (last !== null && isFocusLost() && !isShown(last.element)) nextPlace(last, current)?.focus();
    });
    current.addEventListener("focusin", remember);
    current.addEventListener("mousedown", forget);
    observer.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter: ["class", "disabled"] });
    return () => {
      observer.disconnect();
      current.removeEventListener("focusin", remember);
      current.removeEventListener("mousedown", forget);
    };
  }, [root]);
}

/** True where no element that can be seen has the focus: a browser takes it from a hidden one only when it draws the next time. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.getClientRects().length === 0;
}

function stepsUp(element: HTMLElement, root: HTMLElement): FocusPath["steps"] {
  const steps: { ancestor: HTMLElement; index: number }[] = [];
  for (let child: HTMLElement = element; child !== root && child.parentElement; child = child.parentElement)
    steps.push({ ancestor: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  return steps;
}

/** Inside the nearest surroundings that are still there: what stands at the old place, or before it. */
function nextPlace({ steps }: FocusPath, root: HTMLElement): HTMLElement | null {
  for (const { ancestor, index } of steps) {
    if (!root.contains(ancestor) || !isShown(ancestor)) continue;
    const children = [...ancestor.children];
    const candidates = [...children.slice(index), ...children.slice(0, index).reverse()];
    for (const candidate of candidates) {
      const found = firstFocusable(candidate);
      if (found) return found;
    }
  }
  return null;
}

function firstFocusable(element: Element): HTMLElement | null {
  const all = [...(element.matches(focusable) ? [element] : []), ...element.querySelectorAll(focusable)];
  return all.find((each): each is HTMLElement => each instanceof HTMLElement && isShown(each)) ?? null;
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled");
}

const focusable = "a[href], button, input, select, textarea, [tabindex]";

/**
 * In Excel on the web Office.js moves the focus itself on Tab, from a list of its own. From anything outside that list, such as a region that was
 * given the focus by program, or the page after its focused button was disabled, it leaves the pane at once. While there is something to go to in
 * the pane the browser moves the focus; at either end Office.js leaves the pane. See QUIRKS.md.
 * @returns what undoes it
 */
export function keepTabInPane(page: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Tab" || !(event.target instanceof Node)) return;
    if (hasNext(page, event.target, event.shiftKey)) event.stopPropagation();
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}

/** True where Tab (or Shift and Tab) has an element to go to from here. From the page itself it goes to any. */
function hasNext(page: Document, from: Node, backward: boolean): boolean {
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(focusable)].some(
    (element) =>
      element !== from &&
      element.tabIndex >= 0 &&
      !element.matches(":disabled") &&
      element.getClientRects().length > 0 &&
      (from === page.body || (from.compareDocumentPosition(element) & wanted) !== 0),
  );
}

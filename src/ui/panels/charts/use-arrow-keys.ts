import { type KeyboardEvent, useState } from "react";

/** What one of the things to be chosen among needs to be reached. */
export interface ArrowItem {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const keys = {
  vertical: { ArrowDown: 1, ArrowUp: -1 },
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
} as const;

/**
 * Lets many buttons be one stop of the tabulator key: the arrow keys, Home and End go from one to the next. The buttons stand inside an element
 * with the attribute `data-arrow-keys`, in order, and are its only elements with `data-arrow-item`.
 */
export function useArrowKeys(direction: keyof typeof keys, count: number): (index: number) => ArrowItem {
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, Math.max(0, count - 1));
  return (index) => ({
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => setCurrent(index),
    onKeyDown: (event) => {
      const step = (keys[direction] as Readonly<Record<string, number>>)[event.key];
      const next = step !== undefined ? index + step : event.key === "Home" ? 0 : event.key === "End" ? count - 1 : null;
      if (next === null) return;
      event.preventDefault();
      const items = event.currentTarget.closest("[data-arrow-keys]")?.querySelectorAll<HTMLElement>("[data-arrow-item]");
      items?.[Math.min(Math.max(next, 0), count - 1)]?.focus();
    },
  });
}

import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of an element in CSS pixels, as it changes. @param initially what is taken until it is known */
export function useWidth<Measured extends HTMLElement>(initially: number): readonly [RefObject<Measured | null>, number] {
  const element = useRef<Measured>(null);
  const [width, setWidth] = useState(initially);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

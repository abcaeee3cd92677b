import { type RefObject, useLayoutEffect, useState } from "react";

/** The part of a grid that is in view, in CSS pixels: how far it is scrolled down, and how much of it is seen. */
interface GridView {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** What is in view, measured anew with every frame in which the grid is scrolled, and whenever its size changes. */
export function useGridView(scroller: RefObject<HTMLElement | null>): GridView {
  const [view, setView] = useState<GridView>({ top: 0, height: 800, width: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    let frameRequest = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(frameRequest);
      frameRequest = requestAnimationFrame(measure);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frameRequest);
      element.removeEventListener("scroll", onScroll);
    };
  }, [scroller]);
  return view;
}

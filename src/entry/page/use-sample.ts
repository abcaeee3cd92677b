import { useCallback, useEffect, useRef } from "react";
import type { OpenBytes } from "./use-opened-file";

const sampleName = "sample-rongjiang-2021.xlsx";

/** Opens the sample at the start, unless the address says otherwise (`?sample=0`), and whenever it is asked for. */
export function useSample(openBytes: OpenBytes): () => Promise<boolean> {
  const openSample = useCallback(
    () => openBytes(sampleName, async () => new Uint8Array(await (await fetch(sampleName)).arrayBuffer())),
    [openBytes],
  );
  const started = useRef(false);
  useEffect(() => {
    if (started.current || new URLSearchParams(window.location.search).get("sample") === "0") return;
    const timer = setTimeout(() => {
      started.current = true;
      void openSample();
    });
    return () => clearTimeout(timer);
  }, [openSample]);
  return openSample;
}

import { type ReactNode, useEffect, useState } from "react";
import { Notice } from "./notice";

/** What is said while a part of the pane is on its way, and where it does not come. */
export interface LateWords {
  readonly loading: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
}

export interface LatePartProps<Part> {
  /** Loads the part; asked again after it failed. Must stay the same function. */
  readonly load: () => Promise<Part>;
  readonly words: LateWords;
  /** What stands around the words until the part is there; nothing where it is absent. */
  readonly around?: (said: ReactNode) => ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/** A part that is loaded when somebody looks at it, so that everything else is there sooner. */
export function LatePart<Part extends object>({ load, words, around = alone, children }: LatePartProps<Part>): ReactNode {
  const [part, setPart] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let current = true;
    load().then(
      (loaded) => {
        if (current) setPart(loaded);
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  if (part) return children(part);
  if (!failed) return around(<span role="status">{words.loading}</span>);
  const tryAgain = (): void => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return around(
    <Notice kind="error" action={{ label: words.tryAgain, run: tryAgain }}>
      {words.notLoaded}
    </Notice>,
  );
}

function alone(said: ReactNode): ReactNode {
  return said;
}

import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { MixedText } from "../language/mixed-text";

/** What was said last; the number tells two times the same words apart. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The last announcement, and how to make one. */
export function useAnnouncement(): readonly [Announcement, (text: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement>({ text: "", number: 0 });
  const announce = useCallback((text: string) => setAnnouncement(({ number }) => ({ text, number: number + 1 })), []);
  return [announcement, announce];
}

/** Says results to a screen reader. It is always there, as words in a region that has only just come are often not read; two regions take turns, so that the same words are said again. */
export function Announcer({ text, number }: Announcement): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.hidden}>
      <div role="status">
        <MixedText>{number % 2 === 0 ? text : ""}</MixedText>
      </div>
      <div role="status">
        <MixedText>{number % 2 === 1 ? text : ""}</MixedText>
      </div>
    </div>
  );
}

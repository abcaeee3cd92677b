import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LatePart, type LatePartProps } from "../components/late-part";

const useStyles = makeStyles({
  view: { flexGrow: 1, padding: "12px" },
  inside: { maxWidth: "900px", margin: "0 auto", display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

interface LateViewProps<Part> extends Omit<LatePartProps<Part>, "around"> {
  /** What the view is called until it is there and has a heading of its own. */
  readonly heading: string;
}

/** A view that takes the whole page and is loaded when somebody needs it. */
export function LateView<Part extends object>({ heading, ...props }: LateViewProps<Part>): ReactNode {
  const styles = useStyles();
  return (
    <LatePart
      {...props}
      around={(said) => (
        <main className={styles.view}>
          <div className={styles.inside}>
            <h1 className={styles.heading}>{heading}</h1>
            {said}
          </div>
        </main>
      )}
    />
  );
}

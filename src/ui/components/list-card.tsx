import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& > * + *": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A framed list with a heading. */
export function ListCard({ heading, children }: { readonly heading?: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={heading === undefined ? undefined : id}>
      {heading !== undefined && (
        <h2 id={id} className={styles.heading}>
          <MixedText>{heading}</MixedText>
        </h2>
      )}
      {children}
    </section>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  // Below its field, and no reason for that to become wider.
  error: {
    display: "flex",
    gap: "4px",
    alignItems: "flex-start",
    width: 0,
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
});

/** What is wrong with what was typed, and how to type it; read out at once. @param props.id for the field's aria-describedby */
export function FieldError({ id, children }: { readonly id?: string; readonly children: string }): ReactNode {
  const styles = useStyles();
  return (
    <span id={id} role="alert" className={styles.error}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <span>
        <MixedText>{children}</MixedText>
      </span>
    </span>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0, marginTop: "3px", color: tokens.colorNeutralForeground3, fontSize: "14px" },
  label: { flexGrow: 1, minWidth: 0 },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 26px` },
});

/** A line that opens to show more. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly className?: string;
}): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(props.initiallyOpen ?? false);
  const id = useId();
  const Icon = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={props.className}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.label}>
          <MixedText>{props.label}</MixedText>
        </span>
      </button>
      {open && (
        <div id={id} className={mergeClasses(styles.body)}>
          {props.children}
        </div>
      )}
    </div>
  );
}

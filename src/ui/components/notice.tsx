import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    // More on the right: Office puts a small menu over the pane's upper right corner.
    padding: `${tokens.spacingVerticalS} 24px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, fontSize: "18px", marginTop: "1px" },
  body: { flexGrow: 1, minWidth: 0 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  info: {},
  success: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  warning: { borderLeft: "3px solid #c77f14" },
  error: { borderLeft: `3px solid ${tokens.colorNeutralForeground1}` },
});

const icons = { info: InfoRegular, success: CheckmarkCircleRegular, warning: WarningRegular, error: ErrorCircleRegular };

/** Something the user should know, with what can be done about it. An error is read out at once, anything else when there is time. */
export function Notice(props: {
  readonly kind: keyof typeof icons;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** True for what came of the user's last step: the keyboard goes on from here. */
  readonly takesFocus?: boolean;
  readonly close?: { readonly label: string; readonly run: () => void };
}): ReactNode {
  const styles = useStyles();
  const Icon = icons[props.kind];
  const notice = useRef<HTMLDivElement>(null);
  const takesFocus = props.takesFocus === true;
  useEffect(() => {
    if (takesFocus) notice.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={notice}
      tabIndex={takesFocus ? -1 : undefined}
      className={mergeClasses(styles.notice, styles[props.kind])}
      role={props.kind === "error" ? "alert" : "status"}
    >
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.body}>
        <MixedText>{props.children}</MixedText>
        {(props.action ?? props.close) && (
          <div className={styles.actions}>
            {props.action && (
              <Button size="small" appearance="primary" onClick={props.action.run}>
                {props.action.label}
              </Button>
            )}
            {props.close && (
              <Button size="small" onClick={props.close.run}>
                {props.close.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

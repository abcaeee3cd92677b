import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { textDifference } from "../state/text-difference";
import { useLanguageOf } from "../language/interface-language";

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalS },
  removed: {
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground5,
    textDecorationLine: "line-through",
    textDecorationThickness: "2px",
  },
  added: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: "none",
    fontWeight: 600,
  },
});

/** A text before and after: what goes is struck through, what comes is set off. */
export function TextChange(props: {
  readonly address: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}): ReactNode {
  const styles = useStyles();
  const languageOf = useLanguageOf();
  const pieces = textDifference(props.from, props.to);
  return (
    <div className={styles.text} role="group" aria-label={props.label}>
      <span className={styles.address}>{props.address}</span>
      <span lang={languageOf(props.from + props.to)}>
        {pieces.map(({ id, text }, index) => {
          if (id === "same") return text;
          return id === "removed" ? (
            <del key={index} className={styles.removed}>
              {visible(text)}
            </del>
          ) : (
            <ins key={index} className={styles.added}>
              {visible(text)}
            </ins>
          );
        })}
      </span>
    </div>
  );
}

/** Blanks and line breaks that come or go must be seen. */
function visible(text: string): string {
  return text
    .replace(/ /g, "␣")
    .replace(/\u3000/g, "□")
    .replace(/\r?\n/g, "↵");
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { AskedEdit } from "./use-cell-edits";
import type { SheetEditWords } from "./words";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  cover: {
    position: "absolute",
    inset: "0",
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: "12px",
    backgroundColor: "rgba(0, 0, 0, 0.35)",
  },
  box: {
    maxWidth: "420px",
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
});

/** How many questions are put in full: a pasted block may raise the same one many times. */
const putInFull = 3;

interface EditQuestionBoxProps {
  readonly asked: AskedEdit;
  readonly words: SheetEditWords;
  readonly onAnswer: (yes: boolean) => void;
}

/** What is asked before an edit. Nothing else can be done in the sheet until it is answered; Escape says no. */
export function EditQuestionBox({ asked, words, onAnswer }: EditQuestionBoxProps): ReactNode {
  const styles = useStyles();
  const text = useId();
  const box = useRef<HTMLDivElement>(null);
  // The way back has the focus: what a hasty Enter does is to change nothing.
  useEffect(() => box.current?.querySelector<HTMLButtonElement>("button:last-of-type")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onAnswer(false);
    if (event.key !== "Tab") return;
    // Two buttons: from either Tab leads to the other.
    event.preventDefault();
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
    buttons.find((button) => button !== document.activeElement)?.focus();
  };
  const further = asked.questions.length - putInFull;
  return (
    <div className={styles.cover}>
      <div ref={box} role="alertdialog" aria-modal aria-labelledby={text} tabIndex={-1} className={styles.box}>
        <div id={text}>
          {asked.questions.slice(0, putInFull).map((question, index) => (
            <div key={index}>
              <MixedText>{words.question(question)}</MixedText>
            </div>
          ))}
          {further > 0 && <div>{words.furtherQuestions(further)}</div>}
        </div>
        <div className={styles.buttons}>
          <Button appearance="primary" onKeyDown={onKeyDown} onClick={() => onAnswer(true)}>
            {words.yes}
          </Button>
          <Button onKeyDown={onKeyDown} onClick={() => onAnswer(false)}>
            {words.no}
          </Button>
        </div>
      </div>
    </div>
  );
}

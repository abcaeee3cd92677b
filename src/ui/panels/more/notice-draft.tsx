import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { NoticeParagraph } from "../../../core/summary/notice-model";
import { usePaneContext } from "../../state/pane-context";
import { useLanguageOf } from "../../language/interface-language";

const useStyles = makeStyles({
  draft: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  text: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The period's notice as a text to copy, and as a Word document where the program can save one. */
export function NoticeDraft(): ReactNode {
  const { words, state, loadNotice, saveNotice } = usePaneContext();
  const styles = useStyles();
  const { noticeText } = words.more;
  const [nameUnregistered, setNameUnregistered] = useState(false);
  const [paragraphs, setParagraphs] = useState<readonly NoticeParagraph[]>([]);
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const { review } = state;
  useEffect(() => {
    let current = true;
    void loadNotice(nameUnregistered).then((loaded) => {
      if (current) setParagraphs(loaded);
    });
    return () => {
      current = false;
    };
  }, [loadNotice, nameUnregistered, review]);
  const languageOf = useLanguageOf();
  const heading = useId();
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  };
  return (
    <div className={styles.draft} role="group" aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {noticeText.heading}
      </h2>
      <Checkbox
        label={noticeText.nameUnregistered}
        checked={nameUnregistered}
        onChange={(_, { checked }) => {
          setNameUnregistered(checked === true);
          setCopied(null);
        }}
      />
      <textarea className={styles.text} aria-labelledby={heading} lang={languageOf(text)} readOnly rows={14} value={text} />
      <div className={styles.buttons}>
        <Button disabled={paragraphs.length === 0} onClick={copy}>
          {noticeText.copy}
        </Button>
        {saveNotice && (
          <Button disabled={paragraphs.length === 0} onClick={() => saveNotice(paragraphs)}>
            {noticeText.save}
          </Button>
        )}
        <span role="status">{copied === null ? "" : copied === "yes" ? noticeText.copied : noticeText.cannotCopy}</span>
      </div>
    </div>
  );
}

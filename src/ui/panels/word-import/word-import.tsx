import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import type { WordOffer } from "../../../app/word-import";
import { usePaneContext } from "../../state/pane-context";
import { Notice } from "../../components/notice";
import { TableChoice } from "./table-choice";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  input: { display: "none" },
  whole: { flexBasis: "100%", minWidth: 0 },
  hint: { margin: 0, flexBasis: "100%", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the user picked, as far as it has come. */
type Picked =
  | { readonly id: "none" }
  | { readonly id: "reading"; readonly file: string }
  | { readonly id: "choose"; readonly file: string; readonly offer: WordOffer }
  | { readonly id: "failed"; readonly text: string };

/** 从 Word 导入: a file, the choice where it has several tables, then the preview like that of every other run. */
export function WordImport({ withHint = false }: { readonly withHint?: boolean }): ReactNode {
  const { words, state, actions, openWord } = usePaneContext();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<Picked>({ id: "none" });
  const closed = state.busy !== null || (state.review?.writeRefusal ?? null) !== null || picked.id === "reading";
  const propose = (tables: readonly number[]): void => {
    setPicked({ id: "none" });
    actions.proposeWordImport(tables);
  };
  const open = async (file: File): Promise<void> => {
    setPicked({ id: "reading", file: file.name });
    const opened = await openWord(file);
    if ("offer" in opened && opened.offer.tables.length === 1) propose([0]);
    else if ("offer" in opened) setPicked({ id: "choose", file: file.name, offer: opened.offer });
    else {
      const text = "refusal" in opened ? words.wordImport.refusal(opened.refusal, file.name) : words.unexpected(opened.detail);
      setPicked({ id: "failed", text });
    }
  };
  const onPicked = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file) void open(file);
    // The same file may be picked again.
    event.target.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".docx,.docm,.doc,.wps,.rtf"
        className={styles.input}
        aria-label={words.wordImport.import}
        onChange={onPicked}
      />
      <Button size="small" disabledFocusable={closed} title={words.wordImport.importHint} onClick={() => input.current?.click()}>
        {words.wordImport.import}
      </Button>
      {withHint && <p className={styles.hint}>{words.wordImport.importHint}</p>}
      {picked.id === "reading" && (
        <p role="status" className={styles.hint}>
          <MixedText>{words.wordImport.reading(picked.file)}</MixedText>
        </p>
      )}
      {picked.id === "failed" && (
        <div className={styles.whole}>
          <Notice kind="error" close={{ label: words.result.close, run: () => setPicked({ id: "none" }) }}>
            {picked.text}
          </Notice>
        </div>
      )}
      {picked.id === "choose" && (
        <div className={styles.whole}>
          <TableChoice
            file={picked.file}
            offer={picked.offer}
            words={words.wordImport}
            confirmLabel={words.wordImport.preview}
            disabled={state.busy !== null}
            onConfirm={propose}
            onCancel={() => setPicked({ id: "none" })}
          />
        </div>
      )}
    </>
  );
}

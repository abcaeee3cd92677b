import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular, SaveRegular } from "@fluentui/react-icons";
import { type ChangeEvent, type ReactNode, useContext, useEffect, useRef } from "react";
import { Notice } from "../components/notice";
import { isFocusLost, useKeptFocus } from "../state/use-kept-focus";
import { useMediaQuery } from "../theme";
import { NothingOpen } from "./nothing-open";
import { SheetAndPane } from "./sheet-and-pane";
import { useFileDrop } from "./use-file-drop";
import type { PageWords } from "./words";
import { LanguageContext } from "../language/interface-language";
import { MixedText } from "../language/mixed-text";

/** Something the page tells the user. */
export interface PageNote {
  readonly kind: "error" | "success" | "warning";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The list of many files as the page shows it. */
export interface PageList {
  readonly files: number;
  readonly view: ReactNode;
  readonly inFront: boolean;
  readonly onFront: () => void;
}

interface PageShellProps {
  readonly words: PageWords;
  readonly file: string | null;
  readonly loading: boolean;
  readonly note: PageNote | null;
  readonly onNoteClosed: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDrop: (dropped: DataTransfer) => void;
  /** Lets the user pick files; false where the browser's input is the only way. */
  readonly onPick: () => Promise<boolean>;
  /** Stands above sheet and pane: a question to be answered first. */
  readonly above: ReactNode;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onSavePublic: () => void;
  readonly onLanguage: () => void;
  /** The list of many files; null where one file was opened alone. */
  readonly list: PageList | null;
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
  /** Which of the two is in front where there is room for one only. */
  readonly front: "pane" | "sheet";
  readonly onFront: (front: "pane" | "sheet") => void;
}

/** From this width on sheet and pane stand side by side. */
const wide = "(min-width: 900px)";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  // As long as nothing is open the page scrolls as a whole; later its parts do.
  growing: { height: "auto", minHeight: "100vh" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    "@media (max-width: 560px)": { gap: "6px" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { fontSize: tokens.fontSizeBase400, fontWeight: 600, color: tokens.colorBrandForeground1, whiteSpace: "nowrap" },
  file: {
    flexGrow: 1,
    minWidth: "48px",
    flexBasis: "48px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // In a narrow window all buttons still stand in one line.
  button: { minWidth: "unset", "@media (max-width: 560px)": { paddingLeft: "6px", paddingRight: "6px" } },
  note: { padding: "8px 12px 0" },
  list: { flexGrow: 1, minHeight: 0, display: "flex" },
  gone: { display: "none" },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-8px" },
  drop: {
    position: "fixed",
    inset: "0",
    zIndex: 100,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: "24px",
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    pointerEvents: "none",
  },
  dropWords: {
    padding: "16px 24px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  input: { display: "none" },
});

/** The page around sheet and pane: what is open, how to open and save, and what there is to say about it. */
export function PageShell(props: PageShellProps): ReactNode {
  const { words, file } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  const isWide = useMediaQuery(wide);
  const otherLanguage = useContext(LanguageContext) === "en" ? "zh-CN" : "en";
  const { front } = props;
  useEffect(() => {
    // Who jumped to a cell from the pane goes on in the sheet that now stands in its place.
    if (!isWide && front === "sheet" && isFocusLost()) page.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }, [isWide, front]);
  const pick = (): void => void props.onPick().then((asked) => asked || input.current?.click());
  const dropping = useFileDrop(props.onDrop);
  const onPicked = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    // The same file may be picked again.
    event.target.value = "";
    if (files.length > 0) props.onFiles(files);
  };
  const listed = props.list?.inFront === true;
  return (
    <div ref={page} className={mergeClasses(styles.page, file === null && !listed && styles.growing, dropping && styles.dropping)}>
      {dropping && (
        <div className={styles.drop} role="status">
          <span className={styles.dropWords}>{words.dropHere}</span>
        </div>
      )}
      <header className={styles.bar}>
        <span className={styles.product}>{words.product}</span>
        <span className={styles.file} title={listed ? undefined : (file ?? undefined)}>
          <MixedText>{listed ? words.fileList(props.list.files) : (file ?? words.tagline)}</MixedText>
        </span>
        <input
          ref={input}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.docx,.docm,.doc,.wps"
          className={styles.input}
          aria-label={words.open}
          onChange={onPicked}
        />
        <Button size="small" className={styles.button} icon={<DocumentArrowUpRegular />} onClick={pick}>
          {words.open}
        </Button>
        {props.list && !listed && (
          <Button size="small" className={styles.button} onClick={props.list.onFront}>
            {words.fileList(props.list.files)}
          </Button>
        )}
        {file !== null && !listed && (
          <>
            <Button size="small" className={styles.button} appearance="primary" icon={<SaveRegular />} onClick={props.onSave}>
              {words.save}
            </Button>
            <Button size="small" className={styles.button} onClick={props.onSavePublic}>
              {words.savePublic}
            </Button>
          </>
        )}
        <Button size="small" className={styles.button} appearance="subtle" lang={otherLanguage} onClick={props.onLanguage}>
          {words.otherLanguage}
        </Button>
      </header>
      {props.note && (
        <div className={styles.note}>
          <Notice
            kind={props.note.kind}
            {...(props.note.action ? { action: props.note.action } : {})}
            close={{ label: words.close, run: props.onNoteClosed }}
          >
            {props.note.text}
          </Notice>
        </div>
      )}
      {props.above !== null && <div className={styles.note}>{props.above}</div>}
      {props.list && <div className={mergeClasses(styles.list, !listed && styles.gone)}>{props.list.view}</div>}
      {listed ? null : file === null ? (
        <NothingOpen words={words} loading={props.loading} onPick={pick} onSample={props.onSample} />
      ) : (
        <SheetAndPane words={words} isWide={isWide} front={front} onFront={props.onFront} sheet={props.sheet} pane={props.pane} />
      )}
    </div>
  );
}

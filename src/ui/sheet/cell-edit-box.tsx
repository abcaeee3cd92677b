import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { CellLook } from "../../app/pane/sheet-picture";
import { type CellPosition, toA1 } from "../../core/sheet/cell-position";
import { EditChoices, choiceId } from "./edit-choices";
import { editKey } from "./edit-keys";
import { columnHeaderHeight, keyOf, rowHeaderWidth } from "./grid-geometry";
import { pastedCells } from "./pasted-cells";
import type { CellEdits, SheetEditing } from "./use-cell-edits";
import { useEditDraft } from "./use-edit-draft";
import type { SheetViewWords } from "./words";
import { useAccessibleName } from "../language/accessible-name";
import { useLanguageOf } from "../language/interface-language";

/** Where a cell is drawn, in pixels from the first cell of the sheet. */
interface CellBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the grid asks of its editor. */
export interface EditBoxHandle {
  readonly focus: () => void;
  readonly open: () => void;
  /** Opens the cell again with what was typed before. */
  readonly retype: (text: string) => void;
}

interface CellEditBoxProps {
  readonly handle: Ref<EditBoxHandle>;
  readonly editing: SheetEditing;
  readonly edits: CellEdits;
  readonly sheet: string;
  readonly version: number;
  readonly active: CellPosition;
  /** What the active cell shows. */
  readonly text: string;
  /** True for a cell that leads to another one: Enter goes there. */
  readonly isLink: boolean;
  readonly bounds: CellBounds;
  readonly look: CellLook | undefined;
  readonly scale: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly gridId: string;
  readonly words: SheetViewWords;
  /** A key that edits nothing: it moves about. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Moves on after a cell was edited. @param column where to go back to; null for where the move leads */
  readonly onMove: (key: string, column: number | null) => void;
  /** Brings the active cell into view. It must stay the same function while the cell does. */
  readonly onShow: () => void;
  /** Hears whether the active cell cannot be edited; null where it can. */
  readonly onRefused: (cell: CellPosition | null) => void;
}

const useStyles = makeStyles({
  layer: {
    position: "absolute",
    left: `${rowHeaderWidth}px`,
    top: `${columnHeaderHeight}px`,
    right: 0,
    bottom: 0,
    // Not hidden: the browser would scroll to a focused box that lies outside.
    overflow: "clip",
    pointerEvents: "none",
    zIndex: 6,
    forcedColorAdjust: "none",
  },
  place: { position: "absolute", display: "flex", flexDirection: "column", alignItems: "flex-start" },
  box: {
    display: "block",
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 3px",
    border: "2px solid #0f6c4f",
    borderRadius: 0,
    backgroundColor: "#ffffff",
    color: "#000000",
    resize: "none",
    overflowX: "hidden",
    overflowY: "auto",
    lineHeight: 1.25,
    outlineStyle: "none",
    boxShadow: "0 2px 8px rgba(0, 0, 0, 0.3)",
    pointerEvents: "auto",
  },
  hidden: { display: "none" },
  ready: { opacity: 0, pointerEvents: "none", boxShadow: "none" },
});

/** Smaller letters than this are not typed in, however small the sheet is drawn; in pixels. */
const smallestLetters = 13;
const narrowestBox = 120;

/**
 * The editor of the active cell. It has the focus all the time, unseen until something is typed: only so does an input method get the first letter. What
 * is being composed is never kept before it is finished.
 */
export function CellEditBox(props: CellEditBoxProps): ReactNode {
  const { editing, edits, sheet, active, bounds, look, scale, scroller, words, text, gridId } = props;
  const styles = useStyles();
  const languageOf = useLanguageOf();
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const actions = useEditDraft(editing, edits, sheet, active, props.version);
  const { draft, facts } = actions;
  const [firstColumn, setFirstColumn] = useState<number | null>(null);
  const isOpen = draft.mode !== "ready";
  // Some browsers end a composition before they tell of the key that ended it.
  const justComposed = useRef(false);
  const choices = isOpen ? (facts?.choices ?? []) : [];
  const keysId = useId();
  const listId = `choices-${keyOf(active.row, active.column)}`;
  const focus = (): void => box.current?.focus({ preventScroll: true });
  useImperativeHandle(props.handle, () => ({ focus, open: actions.open, retype: actions.type }));

  const { onShow, onRefused } = props;
  const refused = facts?.refusal ? facts.position : null;
  useEffect(() => onRefused(refused), [onRefused, refused]);
  useEffect(() => {
    if (isOpen) onShow();
    // Where a cell is opened with what stands in it, people go on at its end.
    if (draft.mode === "editing") box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [isOpen, draft.mode, onShow]);

  useLayoutEffect(() => {
    const [element, holder, area] = [box.current, place.current, scroller.current];
    if (!element || !holder || !area) return;
    const put = (): void => {
      const room = { width: area.clientWidth - rowHeaderWidth, height: area.clientHeight - columnHeaderHeight };
      const width = isOpen ? Math.min(Math.max(bounds.width + 2, narrowestBox), Math.max(room.width, 60)) : Math.max(bounds.width, 4);
      element.style.width = `${width}px`;
      element.style.height = "0";
      const height = isOpen ? Math.min(Math.max(bounds.height + 2, element.scrollHeight + 4), room.height) : Math.max(bounds.height, 4);
      element.style.height = `${height}px`;
      const [left, top] = [bounds.left - area.scrollLeft - 1, bounds.top - area.scrollTop - 1];
      const within = (at: number, size: number, all: number): number => (isOpen ? Math.max(0, Math.min(at, all - size)) : at);
      holder.style.left = `${within(left, width, room.width)}px`;
      holder.style.top = `${within(top, holder.offsetHeight, room.height)}px`;
    };
    put();
    area.addEventListener("scroll", put, { passive: true });
    return () => area.removeEventListener("scroll", put);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    // The key belongs to the input method.
    if (event.nativeEvent.isComposing || event.key === "Process" || justComposed.current) return;
    const pressed = { key: event.key, shift: event.shiftKey, alt: event.altKey, control: event.ctrlKey || event.metaKey };
    const leads = !isOpen && props.isLink && event.key === "Enter";
    const does = leads ? null : editKey(draft.mode, pressed, choices.length > 0);
    if (does === null) {
      if (!isOpen) {
        // A letter begins the next cell of the row that is being typed; moving about ends it.
        if (/^(?:Arrow|Home|End|Page)/.test(event.key)) setFirstColumn(null);
        props.onKey(event);
      }
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    switch (does.id) {
      case "open":
        actions.open();
        break;
      case "clear":
        edits.edit(sheet, [{ position: active, typed: "" }]);
        break;
      case "retype":
        actions.type("");
        break;
      case "cancel":
        actions.cancel();
        break;
      case "choose":
        actions.choose(does.step);
        break;
      case "line-break":
        breakLine();
        break;
      case "undo":
        edits.undo();
        break;
      case "redo":
        edits.redo();
        break;
      case "commit":
        actions.commit();
        if (does.by === "Tab") setFirstColumn(firstColumn ?? active.column);
        props.onMove(does.move, does.by === "Enter" ? firstColumn : null);
        if (does.by !== "Tab") setFirstColumn(null);
        break;
    }
  };
  const breakLine = (): void => {
    const element = box.current;
    if (!element) return;
    element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
    actions.type(element.value);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (isOpen) return;
    event.preventDefault();
    const rows = pastedCells(event.clipboardData.getData("text/plain"));
    const cells = rows.flatMap((row, down) =>
      row.map((typed, right) => ({ position: { row: active.row + down, column: active.column + right }, typed })),
    );
    if (cells.some(({ typed }) => typed !== "")) edits.edit(sheet, cells);
  };
  const onCopy = (event: ClipboardEvent, cut: boolean): void => {
    if (isOpen) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    if (cut) edits.edit(sheet, [{ position: active, typed: "" }]);
  };

  const name = useAccessibleName(isOpen ? words.edit.editor(active) : words.edit.ready(words.cell(active, text)));
  return (
    <div className={styles.layer}>
      <div ref={place} className={styles.place}>
        <textarea
          ref={box}
          className={mergeClasses(styles.box, !isOpen && styles.ready)}
          style={{ fontSize: `${Math.max(smallestLetters, (look?.font.size ?? 11) * scale)}px` }}
          value={draft.text}
          rows={1}
          // A finger that points at a cell does not ask for the keyboard yet.
          inputMode={isOpen ? "text" : "none"}
          spellCheck={false}
          autoComplete="off"
          lang={languageOf(draft.text)}
          {...name.attributes}
          aria-describedby={isOpen ? keysId : undefined}
          aria-readonly={facts?.refusal ? true : undefined}
          aria-haspopup={choices.length > 0 ? "listbox" : undefined}
          aria-controls={choices.length > 0 ? listId : gridId}
          aria-activedescendant={
            isOpen ? (draft.chosen === null ? undefined : choiceId(listId, draft.chosen)) : `cell-${keyOf(active.row, active.column)}`
          }
          data-cell={toA1(active)}
          onChange={(event) => actions.type(event.target.value)}
          onKeyDown={onKeyDown}
          onCompositionEnd={() => {
            justComposed.current = true;
            setTimeout(() => {
              justComposed.current = false;
            });
          }}
          onBlur={() => actions.commit()}
          onPaste={onPaste}
          onCopy={(event) => onCopy(event, false)}
          onCut={(event) => onCopy(event, true)}
        />
        {name.element}
        <span id={keysId} className={styles.hidden}>
          {words.edit.keys}
        </span>
        {choices.length > 0 && (
          <EditChoices
            id={listId}
            label={words.edit.choices(active)}
            choices={choices}
            chosen={draft.chosen}
            onChoose={(text) => {
              actions.commit(text);
              props.onMove("ArrowDown", null);
            }}
          />
        )}
      </div>
    </div>
  );
}

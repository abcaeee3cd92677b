import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { MixedText } from "../language/mixed-text";

export interface TabEntry {
  readonly id: string;
  readonly label: string;
  /** How many things are behind it; null for none to count. */
  readonly count: number | null;
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: { display: "flex", flexShrink: 0, overflowX: "auto", scrollbarWidth: "thin" },
  tab: {
    flexShrink: 0,
    padding: "6px 7px 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    // There what is transparent is drawn too: every tab would look chosen.
    [forced]: { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorBrandStroke1,
    [forced]: { borderBottomColor: "Highlight" },
  },
  count: { marginLeft: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: 400 },
});

/** The id of a tab, 0-based, of those that choose what the panel shows. */
export function tabId(panel: string, index: number): string {
  return `${panel}-tab-${index}`;
}

/** A row of tabs: one stop for the tabulator key, the arrow keys go from one to the next. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly TabEntry[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** The element that shows what the selected tab stands for. */
  readonly panel: string;
}): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { tabs, selected } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const current = tabs.findIndex(({ id }) => id === selected);
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const entry = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!entry) return;
    event.preventDefault();
    props.onSelect(entry.id);
    list.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]')[tabs.indexOf(entry)]?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={props.label}>
      {tabs.map(({ id, label, count }, index) => (
        <button
          key={id}
          id={tabId(props.panel, index)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          aria-selected={id === selected}
          aria-controls={id === selected ? props.panel : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => props.onSelect(id)}
          onKeyDown={onKeyDown}
        >
          <MixedText>{label}</MixedText>
          {count !== null && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

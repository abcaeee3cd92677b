import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type CountAxis, axisTicks } from "../../../core/summary/charts/count-axis";
import type { UnitBar } from "../../../core/summary/charts/unit-status-chart";
import { usePaneContext } from "../../state/pane-context";
import { numberColors, patternOf } from "./status-patterns";

const forced = "@media (forced-colors: active)";
/** Pixels. */
const height = 20;
const digitWidth = 7;
const symbolWidth = 12;
const air = 6;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${height}px`, overflow: "visible", forcedColorAdjust: "none" },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [forced]: { stroke: "CanvasText", strokeOpacity: 0.4 } },
  part: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1px", [forced]: { stroke: "CanvasText" } },
  number: {
    fontSize: "11px",
    fontWeight: 600,
    textAnchor: "middle",
    [forced]: { fill: "CanvasText !important" },
  },
  plate: { [forced]: { fill: "Canvas !important" } },
});

/** One stacked bar on the chart's scale. What it shows is said by the button around it. @param props.width pixels */
export function UnitBarDrawing(props: {
  readonly bar: UnitBar;
  readonly axis: CountAxis;
  readonly width: number;
  readonly patterns: string;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { axis, width, patterns } = props;
  const x = (count: number): number => (count / axis.maximum) * width;
  return (
    <svg className={styles.bar} aria-hidden focusable="false">
      {axisTicks(axis).map((tick) => (
        <line key={tick} className={styles.line} x1={x(tick)} x2={x(tick)} y1={-4} y2={height + 4} />
      ))}
      {props.bar.parts.map(({ status, count, before }) => {
        const label = numberThatFits(count, words.status(status).symbol, x(count));
        const { text, plate } = numberColors(status);
        const middle = x(before) + x(count) / 2;
        return (
          <g key={status}>
            <rect
              className={styles.part}
              x={x(before)}
              y={0.5}
              width={Math.max(1, x(count))}
              height={height - 1}
              fill={patternOf(patterns, status)}
            />
            {label !== "" && (
              <>
                {/* The pattern would run through the number. */}
                <rect
                  className={styles.plate}
                  x={middle - widthOf(label) / 2}
                  y={3}
                  width={widthOf(label)}
                  height={height - 6}
                  rx={2}
                  fill={plate}
                />
                <text className={styles.number} x={middle} y={height / 2 + 4} fill={text}>
                  {label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Pixels, as near as can be told without drawing it. */
function widthOf(label: string): number {
  return [...label].reduce((sum, character) => sum + (/\d/.test(character) ? digitWidth : symbolWidth), 2);
}

/** Symbol and number, or as much of it as the part has room for. */
function numberThatFits(count: number, symbol: string, room: number): string {
  const digits = String(count);
  const needed = digits.length * digitWidth + air;
  if (symbol === "") return room >= needed ? digits : "";
  if (room >= needed + symbolWidth) return `${symbol}${digits}`;
  return room >= symbolWidth ? symbol : "";
}

import { svg, type SVGTemplateResult } from 'lit';

export interface RangeRow {
  readonly title: string;
  /** 0 to 1 */
  readonly low: number;
  /** 0 to 1, not below `low` */
  readonly high: number;
  /** Behind the title. */
  readonly text: string;
}

export interface RangeChart {
  readonly rows: readonly RangeRow[];
  /** A share to reach, drawn as a line across each bar. */
  readonly goal: { readonly value: number; readonly label: string };
  /** What the chart says, for those who do not see it. */
  readonly summary: string;
}

const WIDTH = 420;
const ROW = 44;
const BAR = 14;
const TOP = 18;

/** Ranges one below the other: what is sure is filled, what may be is outlined. */
export function rangeChart({ rows, goal, summary }: RangeChart): SVGTemplateResult {
  const height = TOP + rows.length * ROW;
  const x = goal.value * WIDTH;
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${summary}>
    ${rows.map((row, index) => rowOf(row, x, TOP + index * ROW))}
    <text class="tick" x=${x} y=${TOP - 6} text-anchor="middle">${goal.label}</text>
  </svg>`;
}

const rowOf = ({ title, low, high, text }: RangeRow, goal: number, y: number) => svg`
  <text x="0" y=${y + 12}>${title}</text>
  <text class="tick" x=${WIDTH} y=${y + 12} text-anchor="end">${text}</text>
  <rect class="track" x="0.5" y=${y + 18.5} width=${WIDTH - 1} height=${BAR}></rect>
  <rect class="maybe" x=${low * WIDTH} y=${y + 18.5} width=${(high - low) * WIDTH} height=${BAR}></rect>
  <rect class="sure" x="0" y=${y + 18.5} width=${low * WIDTH} height=${BAR}></rect>
  <line class="goal" x1=${goal} y1=${y + 15} x2=${goal} y2=${y + 36}></line>`;

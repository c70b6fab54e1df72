import { svg, type SVGTemplateResult } from 'lit';

export interface LinePoint {
  /** Below the point. */
  readonly label: string;
  readonly value: number;
}

export interface LineChart {
  /** From left to right; at least one. */
  readonly points: readonly LinePoint[];
  /** The value at the top; 0 is at the bottom. */
  readonly max: number;
  /** A value to reach, drawn as a line of its own. */
  readonly goal: { readonly value: number; readonly label: string };
  /** What the chart says, for those who do not see it. */
  readonly summary: string;
}

const WIDTH = 420;
const HEIGHT = 180;
const LEFT = 80;
const RIGHT = 20;
const TOP = 16;
const BOTTOM = 28;

/** Values over time. Its colours are classes: what a class looks like is the theme's affair. */
export function lineChart({ points, max, goal, summary }: LineChart): SVGTemplateResult {
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, points.length - 1);
  const x = (index: number) => (points.length === 1 ? WIDTH / 2 : LEFT + index * step);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / max);
  const path = points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ');
  // As many labels as there is room for.
  const every = Math.ceil(points.length / 8);
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${summary}>
    <line class="axis" x1=${LEFT} y1=${y(0)} x2=${WIDTH - RIGHT} y2=${y(0)}></line>
    <text class="tick" x=${LEFT - 6} y=${y(max) + 4} text-anchor="end">${max}</text>
    <text class="tick" x=${LEFT - 6} y=${y(0) + 4} text-anchor="end">0</text>
    <line class="goal" x1=${LEFT} y1=${y(goal.value)} x2=${WIDTH - RIGHT} y2=${y(goal.value)}></line>
    <text class="tick" x=${LEFT - 6} y=${y(goal.value) + 4} text-anchor="end">
      ${goal.label} ${goal.value}
    </text>
    <polyline class="line" points=${path}></polyline>
    ${points.map(
      ({ label, value }, index) => svg`
        <circle class=${value >= goal.value ? 'point good' : 'point'} cx=${x(index)} cy=${y(value)} r="4"></circle>
        <text class="value" x=${x(index)} y=${y(value) - 8} text-anchor="middle">${value}</text>
        ${
          (points.length - 1 - index) % every === 0
            ? svg`<text class="tick" x=${x(index)} y=${HEIGHT - 8} text-anchor="middle">${label}</text>`
            : ''
        }`,
    )}
  </svg>`;
}

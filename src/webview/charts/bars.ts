import { svg, type SVGTemplateResult } from 'lit';

export interface Bar {
  /** Below the bar. */
  readonly label: string;
  readonly value: number;
}

export interface BarChart {
  readonly bars: readonly Bar[];
  /** What the chart says, for those who do not see it. */
  readonly summary: string;
}

const WIDTH = 420;
const HEIGHT = 160;
const TOP = 18;
const BOTTOM = 24;

/** Values side by side, each with its number above. */
export function barChart({ bars, summary }: BarChart): SVGTemplateResult {
  const step = WIDTH / bars.length;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const full = HEIGHT - TOP - BOTTOM;
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${summary}>
    ${bars.map(({ label, value }, index) => {
      const height = (value / most) * full;
      const middle = index * step + step / 2;
      return svg`
        <rect class="sure" x=${index * step + step * 0.15} y=${TOP + full - height} width=${step * 0.7} height=${height}></rect>
        ${value > 0 ? svg`<text x=${middle} y=${TOP + full - height - 5} text-anchor="middle">${value}</text>` : ''}
        <text class="tick" x=${middle} y=${HEIGHT - 6} text-anchor="middle">${label}</text>`;
    })}
    <line class="axis" x1="0" y1=${TOP + full} x2=${WIDTH} y2=${TOP + full}></line>
  </svg>`;
}

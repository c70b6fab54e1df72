import { svg, type SVGTemplateResult } from 'lit';

export interface CalendarChart {
  /** One after the other, the first of them a Monday. */
  readonly days: readonly { readonly title: string; readonly value: number }[];
  /** What the chart says, for those who do not see it. */
  readonly summary: string;
}

const CELL = 18;
const GAP = 3;

/** From so many on, a day is drawn fuller. */
const STEPS = [1, 5, 15, 30];

/** Days as squares, a column a week: the more was done, the larger is what is filled of a square. */
export function calendarChart({ days, summary }: CalendarChart): SVGTemplateResult {
  const pitch = CELL + GAP;
  const weeks = Math.ceil(days.length / 7);
  return svg`<svg class="chart" viewBox="0 0 ${weeks * pitch} ${7 * pitch}" role="img" aria-label=${summary}>
    ${days.map(({ title, value }, index) => {
      const [x, y] = [Math.floor(index / 7) * pitch, (index % 7) * pitch];
      const level = STEPS.filter((step) => value >= step).length;
      const size = (CELL * (level + 1)) / (STEPS.length + 1);
      const inset = (CELL - size) / 2;
      return svg`<g>
        <title>${title}</title>
        <rect class="track" x=${x + 0.5} y=${y + 0.5} width=${CELL - 1} height=${CELL - 1}></rect>
        ${level > 0 ? svg`<rect class="sure" x=${x + inset} y=${y + inset} width=${size} height=${size}></rect>` : ''}
      </g>`;
    })}
  </svg>`;
}

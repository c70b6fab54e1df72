import * as l10n from '@vscode/l10n';

/** At so many minutes left, a screen reader says so. */
const SAID = [30, 10, 5, 1];

const MINUTE = 60_000;

/** The time that is left: told by the extension now and then, counted by the page's own clock in between. */
export class Clock {
  readonly #now: () => number;
  #endsAt = 0;
  #before = Infinity;

  /** @param now the page's clock, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param remaining milliseconds */
  set(remaining: number): void {
    this.#endsAt = this.#now() + remaining;
  }

  get remaining(): number {
    return Math.max(0, this.#endsAt - this.#now());
  }

  /** What a screen reader is to say now, once for each mark that is passed; empty otherwise. */
  passed(): string {
    const { remaining } = this;
    const mark = SAID.find(
      (minutes) => remaining <= minutes * MINUTE && this.#before > minutes * MINUTE,
    );
    this.#before = remaining;
    return mark === undefined || remaining === 0 ? '' : minutesLeft(mark);
  }
}

const minutesLeft = (minutes: number) =>
  minutes === 1 ? l10n.t('1 minute left') : l10n.t('{0} minutes left', minutes);

/** `1:39:07`, `9:07` */
export function clockText(remaining: number): string {
  const seconds = Math.ceil(remaining / 1000);
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

import { TEMPORARY, type LogFolder } from '../../../src/study/log/folder.ts';

/** Where a crash stops a `replace`. */
export type Step = 'temporary written' | 'target deleted';

/** A folder in memory that can be told to fail, and to crash; it takes the steps that VS Code takes on a disk. */
export class MemoryFolder implements LogFolder {
  readonly files = new Map<string, string>();
  /** What every write is refused with. */
  failing: Error | undefined;
  /** The step after which the next write stops for good, as if the power failed. */
  crash: Step | undefined;
  /** What every step waits for first. */
  turn: () => Promise<unknown> = () => Promise.resolve();

  async list(): Promise<string[]> {
    await this.turn();
    return [...this.files.keys()];
  }

  async read(name: string): Promise<string> {
    await this.turn();
    const text = this.files.get(name);
    if (text === undefined) {
      throw new Error(`ENOENT: ${name}`);
    }
    return text;
  }

  async replace(name: string, text: string): Promise<void> {
    await this.turn();
    if (this.failing) {
      throw this.failing;
    }
    this.files.set(name + TEMPORARY, text.slice(0, text.length / 2));
    await this.turn();
    this.files.set(name + TEMPORARY, text);
    await this.#after('temporary written');
    this.files.delete(name);
    await this.#after('target deleted');
    this.files.set(name, text);
    this.files.delete(name + TEMPORARY);
  }

  async #after(step: Step): Promise<void> {
    await this.turn();
    if (this.crash === step) {
      throw new Error(`crash: ${step}`);
    }
  }
}

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

  list(): Promise<string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(name: string): Promise<string> {
    const text = this.files.get(name);
    return text === undefined
      ? Promise.reject(new Error(`ENOENT: ${name}`))
      : Promise.resolve(text);
  }

  async replace(name: string, text: string): Promise<void> {
    if (this.failing) {
      throw this.failing;
    }
    this.files.set(name + TEMPORARY, text);
    await this.#after('temporary written');
    this.files.delete(name);
    await this.#after('target deleted');
    this.files.set(name, text);
    this.files.delete(name + TEMPORARY);
  }

  async #after(step: Step): Promise<void> {
    await Promise.resolve();
    if (this.crash === step) {
      throw new Error(`crash: ${step}`);
    }
  }
}

import type {
  CmdletsFile,
  GuidesFile,
  NotesFile,
  Outline,
  QuestionsFile,
  SnippetsFile,
} from './compiled.ts';

/**
 * Reads one compiled content file.
 * @param path below the content folder, `questions/direct-routing.json`
 */
export type ReadContent = (path: string) => Promise<Uint8Array>;

/**
 * The content that ships with the extension. Each file is read when it is first asked for and kept; a read that
 * fails is tried again at the next call.
 */
export class ContentLibrary {
  readonly #read: ReadContent;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(read: ReadContent) {
    this.#read = read;
  }

  outline(): Promise<Outline> {
    return this.#file('outline.json');
  }

  notes(skill: string): Promise<NotesFile> {
    return this.#file(`notes/${skill}.json`);
  }

  questions(skill: string): Promise<QuestionsFile> {
    return this.#file(`questions/${skill}.json`);
  }

  snippets(): Promise<SnippetsFile> {
    return this.#file('snippets.json');
  }

  guides(): Promise<GuidesFile> {
    return this.#file('guides.json');
  }

  cmdlets(): Promise<CmdletsFile> {
    return this.#file('cmdlets.json');
  }

  // The build wrote these files from checked content, in the shapes of compiled.ts; nobody else does.
  #file<T>(path: string): Promise<T> {
    let file = this.#files.get(path);
    if (!file) {
      file = this.#load(path);
      this.#files.set(path, file);
      file.catch(() => this.#files.delete(path));
    }
    return file as Promise<T>;
  }

  async #load(path: string): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await this.#read(path)));
  }
}

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile } from './compile.ts';
import { readContent, type Content } from './read.ts';
import { checkRules } from './rules/index.ts';
import type { Problem } from './source.ts';

/** Content that cannot be built; its message lists every mistake as `file:line:column: what to do`. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map(({ place, message }) => `${place.file}:${place.line}:${place.column}: ${message}`)
        .join('\n'),
    );
  }
}

/**
 * Reads and checks a content folder.
 * @throws {ContentError} if anything in it is wrong
 */
export async function checkContent(folder: string): Promise<Content> {
  const problems: Problem[] = [];
  const content = await readContent(folder, problems);
  problems.push(...checkRules(content));
  if (problems.length > 0) {
    throw new ContentError(problems);
  }
  return content;
}

/** Compiles a content folder into `target`. */
export async function buildContent(folder: string, target: string): Promise<void> {
  const content = await checkContent(folder);
  if (!content.exam) {
    throw new Error('checked content has an exam');
  }
  for (const [path, value] of compile(content, content.exam.value)) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(value));
  }
  await cp(join(folder, 'images'), join(target, 'images'), { recursive: true });
}

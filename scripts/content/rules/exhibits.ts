/** What must hold for the exhibits of questions: what a webview can show, and nothing that is not there. */
import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';
import { questionsAndCases, textsOf } from '../texts.ts';
import { problem } from './problem.ts';

/** `![what it shows](file)` */
const IMAGE = /!\[([^\]]*)\]\(([^)]*)\)/g;

/** Images are files of `content/images`, and described for those who do not see it. */
export function* imagesAreThere(content: Content): Iterable<Problem> {
  for (const [entry, path, text] of textsOf(questionsAndCases(content))) {
    for (const [, description = '', file = ''] of text.matchAll(IMAGE)) {
      if (!content.images.includes(file)) {
        const message = `there is no image "${file}" in content/images: add it or correct its name`;
        yield problem(entry, path, message);
      } else if (description.trim() === '') {
        const message = `say in the brackets what the image "${file}" shows`;
        yield problem(entry, path, message);
      }
    }
  }
}

/** VS Code's preview draws Mermaid in notes; no webview of ours does. */
export function* questionsHaveNoMermaid(content: Content): Iterable<Problem> {
  for (const [entry, path, text] of textsOf(questionsAndCases(content))) {
    if (text.includes('```mermaid')) {
      const message = 'a question cannot show Mermaid: use a table, or an image of content/images';
      yield problem(entry, path, message);
    }
  }
}

/** What must hold for the exhibits of questions: what a webview can show, and nothing that is not there. */
import type { Content } from '../read.ts';
import type { Path, Problem } from '../source.ts';
import { textsIn } from '../texts.ts';

/** `![what it shows](file)` */
const IMAGE = /!\[([^\]]*)\]\(([^)]*)\)/g;

/** Images are files of `content/images`, and described for those who do not see it. */
export function* imagesAreThere(content: Content): Iterable<Problem> {
  for (const { source, path, text } of texts(content)) {
    for (const [, description = '', file = ''] of text.matchAll(IMAGE)) {
      if (!content.images.includes(file)) {
        const message = `there is no image "${file}" in content/images: add it or correct its name`;
        yield { place: source.place(path), message };
      } else if (description.trim() === '') {
        const message = `say in the brackets what the image "${file}" shows`;
        yield { place: source.place(path), message };
      }
    }
  }
}

/** VS Code's preview draws Mermaid in notes; no webview of ours does. */
export function* questionsHaveNoMermaid(content: Content): Iterable<Problem> {
  for (const { source, path, text } of texts(content)) {
    if (text.includes('```mermaid')) {
      const message = 'a question cannot show Mermaid: use a table, or an image of content/images';
      yield { place: source.place(path), message };
    }
  }
}

interface Text {
  readonly source: Content['cases'][number]['source'];
  readonly path: Path;
  readonly text: string;
}

/** The texts of questions and of case studies, each once. */
function* texts(content: Content): Iterable<Text> {
  const alone = content.questions.filter(({ value }) => !value.case);
  for (const { value, source, path } of [...alone, ...content.cases]) {
    for (const [at, text] of textsIn(value, path)) {
      yield { source, path: at, text };
    }
  }
}

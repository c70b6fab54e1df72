/** What must hold for PowerShell in texts: the reference knows its cmdlets and parameters, and the scanner can read it. */
import type { Content } from '../read.ts';
import { faultsIn } from '../scriptFaults.ts';
import type { Problem } from '../source.ts';
import { entriesOf, questionsAndCases, textsOf } from '../texts.ts';
import { problem } from './problem.ts';

/** The cmdlets of the module: the reference has all of them. */
const knownCmdlets = (content: Content) =>
  new Set(content.cmdlets.map((entry) => entry.value.name));

/** Every cmdlet that an objective names is one of the module's. */
export function* cmdletsAreOfTheModule(content: Content): Iterable<Problem> {
  const known = knownCmdlets(content);
  for (const entry of content.objectives) {
    for (const [index, name] of entry.value.cmdlets.entries()) {
      // Names of the form Verb-Cs… are found in all texts alike.
      if (!known.has(name) && !name.match(CMDLET)) {
        yield problem(entry, ['cmdlets', index], unknownCmdlet(name));
      }
    }
  }
}

/** As far as a word of a text can be told to be a cmdlet of this module: `Verb-Cs…`. */
const CMDLET = /\b[A-Z][a-z]+-Cs[A-Z]\w*/g;

export function* textsNameCmdletsOfTheModule(content: Content): Iterable<Problem> {
  const known = knownCmdlets(content);
  for (const [entry, path, text] of textsOf(entriesOf(content))) {
    for (const [name] of text.matchAll(CMDLET)) {
      if (!known.has(name)) {
        yield problem(entry, path, unknownCmdlet(name));
      }
    }
  }
}

const unknownCmdlet = (name: string) =>
  `unknown cmdlet "${name}": correct the name, or describe it in content/cmdlets if the module has it`;

/** Blocks of code, and commands within a line; the code of a block has to run as it stands. */
const FENCE = /^[ \t]*```powershell\n([\s\S]*?)^[ \t]*```/gm;
const NAMES: readonly string[] = ['unknown', 'unreadable'];
const INLINE = /`([A-Z][a-z]+-[A-Z]\w*[^`\n]*)`/g;

export function* codeBinds(content: Content): Iterable<Problem> {
  const entries = [...content.objectives, ...questionsAndCases(content), ...content.guides];
  for (const [entry, path, text] of textsOf(entries)) {
    for (const message of messages(text, content)) {
      yield problem(entry, path, message);
    }
  }
}

function* messages(text: string, content: Content): Iterable<string> {
  for (const [, code = ''] of text.matchAll(FENCE)) {
    yield* faultsIn(code, content).map(({ message }) => message);
  }
  for (const [, code = ''] of text.replace(FENCE, '').matchAll(INLINE)) {
    // A line of prose shows what it speaks of and leaves out the rest; an option may be wrong by what it combines.
    const faults = faultsIn(code, content).filter(({ kind }) => NAMES.includes(kind));
    yield* faults.map(({ message }) => message);
  }
}

/** How products and terms are written today: Microsoft's names, American spelling, one spelling for one thing. */
import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';
import { entriesOf, textsOf } from '../texts.ts';
import { problem } from './problem.ts';

/** What is wrong, as a pattern, and what to write; code and addresses are left out before. */
const SPELLINGS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bAzure (?:AD|Active Directory)\b/, 'Microsoft Entra ID'],
  [/\bAAD\b/, 'Microsoft Entra ID'],
  [/\bOffice 365\b(?! (?:E[1-5]|G[1-5]|A[1-5]|F3|GCC))/, 'Microsoft 365'],
  [/\bMS Teams\b/, 'Microsoft Teams'],
  [/\b(?:Powershell|Power Shell|powershell)\b/, 'PowerShell'],
  [/\bSharepoint\b/, 'SharePoint'],
  [/\bOne ?drive\b|\bOne Drive\b/, 'OneDrive'],
  [/\bTeams Admin Center\b/, 'Teams admin center'],
  [/\bMicrosoft 365 Admin Center\b/, 'Microsoft 365 admin center'],
  [/\bcall quality dashboard\b|\bCall quality dashboard\b/, 'Call Quality Dashboard'],
  [/\bdirect routing\b/, 'Direct Routing'],
  [/\boperator connect\b|\bOperator connect\b/, 'Operator Connect'],
  [/\b[Cc]alling plans?\b|\bcalling Plans?\b/, 'Calling Plan'],
  [/\b[Tt]eams [Pp]remium\b(?<!Teams Premium)/, 'Teams Premium'],
  [/\b[Tt]eams [Rr]ooms? pro\b/, 'Teams Rooms Pro'],
  [/\bteams phone\b/, 'Teams Phone'],
  // Renamed in April 2026; a text may still tell the former name.
  [/(?<!formerly |called \*|2026: )\bTeams Shared Devices\b/, 'Teams Shared Space'],
  [/\be911\b/, 'E911'],
  [/\b[Ll]icences?\b/, 'license'],
  [/\b[Ss]ignall(?:ing|ed)\b/, 'signaling'],
  [/\b[Nn]ormalisation\b/, 'normalization'],
  [/\b[Oo]rganis(?:ation|er)s?\b/, 'organization, organizer'],
  [/\b[Cc]entres?\b/, 'center'],
  [/\bauthoris/i, 'authoriz…'],
  [/\b[Bb]ehaviour\b/, 'behavior'],
  [/\b[Cc]olour\b/, 'color'],
];

export function* namesAreSpelled(content: Content): Iterable<Problem> {
  for (const [entry, path, text] of textsOf(entriesOf(content))) {
    // A French title has spellings of its own.
    const prose = path.includes('fr') ? '' : proseOf(text);
    for (const [wrong, right] of SPELLINGS) {
      const found = wrong.exec(prose)?.[0];
      if (found !== undefined) {
        yield problem(entry, path, `"${found}" is written "${right}"`);
      }
    }
  }
}

/** A text without code and addresses. */
const proseOf = (text: string): string =>
  text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ');

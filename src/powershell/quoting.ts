/** Values as PowerShell text and back: quotes, typographic ones too, and what they escape. */
import type { Item } from './syntax.ts';

const SINGLE = /['\u2018-\u201b]/g;
const DOUBLE_OR_SPECIAL = /["\u201c-\u201e`$]/g;

/** Text as it stands between single quotes. */
export const inSingleQuotes = (text: string): string => text.replace(SINGLE, '$&$&');

/** Text as it stands between double quotes. */
export const inDoubleQuotes = (text: string): string => text.replace(DOUBLE_OR_SPECIAL, '`$&');

/** Text as an argument: bare where that is the same, else in single quotes. */
export const asArgument = (text: string): string =>
  /^[\w+*.:/\\][\w+*.:@/\\-]*$/.test(text) ? text : `'${inSingleQuotes(text)}'`;

/** The text that a literal stands for; undefined where something in it is computed when the script runs. */
export function literalText({ kind, value = '' }: Item): string | undefined {
  switch (kind) {
    case 'string':
      return value.replace(/['\u2018-\u201b]{2}/g, (pair) => pair.charAt(0));
    case 'expandable':
      return /(?<!`)(?:``)*\$[\w({?^:$]/.test(value)
        ? undefined
        : value
            .replace(/["\u201c-\u201e]{2}/g, (pair) => pair.charAt(0))
            .replace(/`([\s\S])/g, '$1');
    case 'bare':
    case 'number':
      return /[$(]/.test(value) ? undefined : value.replace(/`([\s\S])/g, '$1');
    default:
      return undefined;
  }
}

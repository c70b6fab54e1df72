import type { Contender } from './contender.ts';

/** A loop that only reads the characters: nothing that reads a text can take less time. */
export const floor = (): Contender => ({ language: 'powershell', scan: sumOfCharacters });

function sumOfCharacters(text: string): number {
  let sum = 0;
  for (let offset = 0; offset < text.length; offset++) {
    sum = (sum + text.charCodeAt(offset)) | 0;
  }
  return sum;
}

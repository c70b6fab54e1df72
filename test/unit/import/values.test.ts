import assert from 'node:assert/strict';
import { valuesInProse } from '../../../scripts/import/values.ts';

const found: [prose: string, values: string[]][] = [
  ['Possible values are A1, B2, and C3.', ['A1', 'B2', 'C3']],
  ['How it works. Possible values are: A1, B2.\nMore text.', ['A1', 'B2']],
  ['Supported values: A1 | B2 | C3\n\nWhen set to `A1` nothing happens.', ['A1', 'B2', 'C3']],
  ['PARAMVALUE: A1 | B2', ['A1', 'B2']],
  ['Valid options are Enabled and Disabled.', ['Enabled', 'Disabled']],
  ['Possible settings are [No|Yes|Maybe].', ['No', 'Yes', 'Maybe']],
  ['Possible values - A1,B2', ['A1', 'B2']],
  ['Values that can be used: A1, B2.', ['A1', 'B2']],
  [
    'Possible values are "None", "Always" and "Local". With "Always" from any site.',
    ['None', 'Always', 'Local'],
  ],
  ['Possible values:\n\n- A1\n- B2 (default)\n\n> [!NOTE]\n> - not this', ['A1', 'B2']],
  [
    'Valid options are:\n\n* **A1**: does one thing\n  and goes on here\n* **B2**: another',
    ['A1', 'B2'],
  ],
  ['Possible values are:\n\n- `A1` - to do one thing.\n- `B2` - another.', ['A1', 'B2']],
  ["Possible Values:\n- 'A1: one thing'\n- 'B2: another'", ['A1', 'B2']],
  ['Possible Values:\nA1: one thing.\nB2: another.\n\nAnd a paragraph.', ['A1', 'B2']],
  [
    'must be set to one of the following values:\n\n- Tone0 to Tone2 - digits\n- ToneStar - the star',
    ['Tone0', 'Tone1', 'Tone2', 'ToneStar'],
  ],
];

const none: string[] = [
  'Possible values: any positive integer',
  'Valid values are between 1 and 5.',
  'Valid inputs include names such as A1, B2.',
  'PARAMVALUE: Guid',
  'PARAMVALUE: $true | $false',
  'Valid values are the names of policies.',
  'Possible values are explained elsewhere.',
  'Possible values:',
  'Nothing about them.',
  'The only valid input is Global.',
];

describe('accepted values in prose', () => {
  for (const [prose, values] of found) {
    it(JSON.stringify(prose), () => assert.deepEqual(valuesInProse(prose), values));
  }
  for (const prose of none) {
    it(`none in ${JSON.stringify(prose)}`, () => assert.equal(valuesInProse(prose), undefined));
  }
});

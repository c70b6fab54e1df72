import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../scripts/content/build.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'content');
const SNIPPETS = join(FIXTURE, '..', 'snippets');

/** A small content folder without mistakes, with one piece of one file exchanged. */
async function problemsAfter(file: string, from: string, to: string): Promise<string[]> {
  const parent = await mkdtemp(join(tmpdir(), 'ms721-content-'));
  const folder = join(parent, 'content');
  try {
    await cp(FIXTURE, folder, { recursive: true });
    await cp(SNIPPETS, join(parent, 'snippets'), { recursive: true });
    const text = await readFile(join(folder, file), 'utf8');
    assert.ok(text.includes(from), `the fixture ${file} has no "${from}"`);
    await writeFile(join(folder, file), text.replace(from, to));
    await checkContent(folder);
    return [];
  } catch (error) {
    assert.ok(error instanceof Error);
    return error.message.split('\n');
  } finally {
    await rm(parent, { recursive: true });
  }
}

const questions = 'questions/routing.yaml';
const objectives = 'objectives/routing.yaml';
const cmdlets = 'cmdlets/routing.yaml';
const study = 'cases/company.yaml';
const plan = 'plan.yaml';
const script = '../snippets/route-a-country.ps1';
const guide = 'guides/routing.yaml';
const pages = 'pages.yaml';

/** An option that nobody would overlook beside the others. */
const LONG = 'The route whose priority is the lowest of all the routes that match the number';

const studyText = await readFile(join(FIXTURE, study), 'utf8');
const LAST_QUESTION = studyText.slice(studyText.lastIndexOf('  - id:'));
const SCENARIO = studyText.slice(
  studyText.indexOf('The company'),
  studyText.indexOf('\nquestions'),
);

/** What makes the fixture's second question one of steps. */
const order = `type: order
  difficulty: 2
  stem: Put them in order.
  sequence:
    - {text: One, rationale: Because.}
    - {text: Two, rationale: Because.}
    - {text: Three, rationale: Because.}
`;

const gap = `  gaps:
    - options:
        - {text: A, correct: true, rationale: Because.}
        - {text: B, correct: false, rationale: Because.}
`;

describe('mistakes in content', () => {
  const whole: [type: string, question: string][] = [
    [
      'statements',
      'statements:\n    - {text: One, correct: true, rationale: Because.}\n    - {text: Two, correct: true, rationale: Because.}\n',
    ],
    [
      'match',
      `pairs:\n${['A', 'B', 'C'].map((right) => `    - {left: Left, right: ${right}, rationale: Because.}\n`).join('')}  distractors: [D]\n`,
    ],
    ['command', `command: |\n    Get-It {{1}}\n${gap}`],
    ['command', 'answer: New-CsOnlineVoiceRoute -Identity US -np 1\n'],
  ];
  for (const [type, rest] of whole) {
    it(`are none in a question of type ${type} with ${rest.split(':', 1)[0]}`, async () => {
      const text = `type: ${type}\n  difficulty: 2\n  stem: Do.\n  ${rest}`;
      assert.deepEqual(await problemsAfter(questions, order, text), []);
    });
  }

  it('are none in the fixture', async () => {
    await checkContent(FIXTURE);
  });

  const cases: [name: string, file: string, from: string, to: string, problem: RegExp][] = [
    [
      'broken YAML',
      questions,
      'type: single',
      'type: [single',
      /^content\/questions\/routing\.yaml:\d+:\d+: not valid YAML/,
    ],
    [
      'an unknown field',
      questions,
      'difficulty: 1',
      'dificulty: 1',
      /routing\.yaml:4:3: unknown field "dificulty": remove it or correct its name/,
    ],
    [
      'a missing field',
      questions,
      '  difficulty: 1\n',
      '',
      /routing\.yaml:1:3: the field "difficulty" is missing: add it/,
    ],
    [
      'a missing translation',
      objectives,
      ', fr: "Routes vocales"',
      '',
      /routing\.yaml:2:10: the field "fr" is missing: add it/,
    ],
    [
      'a page of the documentation that nobody has seen',
      questions,
      'https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing',
      'https://learn.microsoft.com/microsoftteams/Direct-Routing-Routes#order',
      /routing\.yaml:\d+:\d+: no page "microsoftteams\/direct-routing-routes" is known/,
    ],
    [
      'a page of a cmdlet that the reference does not have',
      questions,
      'https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing',
      'https://learn.microsoft.com/powershell/module/microsoftteams/new-csroute',
      /no page "powershell\/module\/microsoftteams\/new-csroute" is known/,
    ],
    [
      'a page that nothing leads to',
      pages,
      '- credentials\n',
      '- credentials\n- microsoftteams/qos-in-teams\n',
      /pages\.yaml:2:3: nothing leads to the page "microsoftteams\/qos-in-teams": remove it/,
    ],
    [
      'a page with its host',
      pages,
      '- credentials\n',
      '- https://learn.microsoft.com/credentials\n',
      /pages\.yaml:1:3: a page is the path of its address in lower case/,
    ],
    [
      'an empty title',
      objectives,
      'fr: "Routes vocales"',
      'fr: " "',
      /routing\.yaml:2:35: the French title must not be empty/,
    ],
    [
      'an item without a key',
      questions,
      'correct: true',
      'correct: false',
      /routing\.yaml:7:5: .*exactly one option with `correct: true`/,
    ],
    [
      'an item with two keys',
      questions,
      'correct: false',
      'correct: true',
      /exactly one option with `correct: true`/,
    ],
    [
      'a multiple item with one key',
      questions,
      'type: single',
      'type: multiple',
      /at least two options/,
    ],
    [
      'an unknown type',
      questions,
      'type: single',
      'type: essay',
      /routing\.yaml:3:9: the type of a question is single, multiple, order/,
    ],
    [
      'a single statement',
      questions,
      order,
      'type: statements\n  difficulty: 2\n  stem: True?\n  statements:\n    - {text: One, correct: true, rationale: Because.}\n',
      /routing\.yaml:26:5: a question of type statements has two to six/,
    ],
    [
      'a right side that stands twice in a match',
      questions,
      order,
      `type: match\n  difficulty: 2\n  stem: Match.\n  pairs:\n${['A', 'B', 'A'].map((right) => `    - {left: Left, right: ${right}, rationale: Because.}\n`).join('')}`,
      /routing\.yaml:26:5: each right side of a match is a text of its own/,
    ],
    [
      'a gap that its command does not have',
      questions,
      order,
      `type: command\n  difficulty: 2\n  stem: Fill.\n  command: Get-It {{2}}\n${gap}`,
      /routing\.yaml:25:12: the gaps in this command have to be \{\{1\}\}, in this order/,
    ],
    [
      'a gap without a key',
      questions,
      order,
      `type: command\n  difficulty: 2\n  stem: Fill.\n  command: Get-It {{1}}\n${gap.replace('true', 'false')}`,
      /routing\.yaml:28:9: a gap has exactly one option with `correct: true`/,
    ],
    [
      'a command both with gaps and to be written',
      questions,
      order,
      `type: command\n  difficulty: 2\n  stem: Fill.\n  command: Get-It {{1}}\n  answer: Get-It\n${gap}`,
      /routing\.yaml:20:3: a question of type command has either `command` and `gaps`, or `answer`/,
    ],
    [
      'an answer that does not bind',
      questions,
      order,
      'type: command\n  difficulty: 2\n  stem: Write.\n  answer: New-CsOnlineVoiceRoute -Identity US -Colour 1\n',
      /routing\.yaml:25:11: this answer does not fit its cmdlet \(unknown -Colour\)/,
    ],
    [
      'an answer that lacks what is mandatory',
      questions,
      order,
      'type: command\n  difficulty: 2\n  stem: Write.\n  answer: New-CsOnlineVoiceRoute -Priority 1\n',
      /routing\.yaml:25:11: this answer does not fit its cmdlet \(missing Identity\)/,
    ],
    [
      'an item without a source',
      questions,
      '  source: https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing\n',
      '',
      /the field "source" is missing: add it/,
    ],
    [
      'a source elsewhere',
      questions,
      'https://learn.microsoft.com/',
      'https://example.com/',
      /routing\.yaml:18:11: a source is an https address of learn\.microsoft\.com or aka\.ms/,
    ],
    [
      'a source with a locale',
      questions,
      'microsoft.com/microsoftteams',
      'microsoft.com/en-us/microsoftteams',
      /leave the locale/,
    ],
    [
      'an option without a rationale',
      questions,
      ', rationale: Because.',
      '',
      /the field "rationale" is missing: add it/,
    ],
    [
      'an unknown objective',
      questions,
      'objective: routing.routes',
      'objective: routing.roads',
      /routing\.yaml:2:14: unknown objective "routing\.roads"/,
    ],
    [
      'an id that is not of its objective',
      questions,
      'id: routing.routes.first',
      'id: first',
      /the id must begin with its objective/,
    ],
    [
      'a duplicate id',
      questions,
      'id: routing.routes.second',
      'id: routing.routes.first',
      /routing\.yaml:20:7: the id "routing\.routes\.first" is used twice/,
    ],
    [
      'an unknown cmdlet',
      objectives,
      'cmdlets: [New-CsOnlineVoiceRoute]',
      'cmdlets: [Make-CsOnlineVoiceRoute]',
      /routing\.yaml:5:13: unknown cmdlet "Make-CsOnlineVoiceRoute"/,
    ],
    [
      'an objective of another skill',
      objectives,
      'id: routing.routes',
      'id: dialling.routes',
      /the id must begin with its skill: "routing\.…"/,
    ],
    [
      'an id that is no id',
      objectives,
      'id: routing.routes',
      'id: Routing Routes',
      /an id is made of lower-case words/,
    ],
    ['notes without a date', objectives, '  checked: 2026-11-01\n', '', /notes need `checked`/],
    ['a date in the future', objectives, '2026-11-01', '2199-01-01', /lies in the future/],
    ['a date that is none', objectives, '2026-11-01', '2026-13-01', /a date is written YYYY-MM-DD/],
    [
      'a skill without objectives',
      'exam.yaml',
      'id: routing\n',
      'id: roaming\n',
      /the skill "roaming" has no objectives/,
    ],
    [
      'a cmdlet described twice',
      cmdlets,
      'name: Set-CsOnlineVoiceRoute',
      'name: New-CsOnlineVoiceRoute',
      /described twice/,
    ],
    [
      'a cmdlet in a text that the module does not have',
      questions,
      'stem: What is tried first?',
      'stem: What does Test-CsOnlineVoiceRouting do?',
      /routing\.yaml:5:9: unknown cmdlet "Test-CsOnlineVoiceRouting"/,
    ],
    [
      'a switch with a position',
      cmdlets,
      '      type: Int32\n',
      '      type: SwitchParameter\n      position: 2\n',
      /-Priority is a switch: it has no position/,
    ],
    [
      'a position taken twice',
      cmdlets,
      '      type: Int32\n',
      '      type: Int32\n      position: 1\n',
      /-Priority has a position that another parameter of the set "Identity" has/,
    ],
    [
      'a parameter without a description',
      cmdlets,
      '      description: Whether it is used.\n',
      '',
      /routing\.yaml:\d+:\d+: -Enabled is not described/,
    ],
    [
      'a glossary entry that serves nobody',
      'glossary/routing.yaml',
      'name: Force',
      'name: Farce',
      /routing\.yaml:1:9: no parameter takes its description from here/,
    ],
    [
      'a cmdlet in the reference’s prose that the module does not have',
      cmdlets,
      'Changes a route.',
      'Changes what New-CsOnlineVoiceRoad made.',
      /unknown cmdlet "New-CsOnlineVoiceRoad"/,
    ],
    [
      'a parameter in the code of notes that its cmdlet does not have',
      objectives,
      'A route.',
      'A route.\n\n    ```powershell\n    New-CsOnlineVoiceRoute -Identity US -Colour red\n    ```',
      /objectives\/routing\.yaml:3:10: New-CsOnlineVoiceRoute does not take "-Colour"/,
    ],
    [
      'code in notes that lacks what is mandatory',
      objectives,
      'A route.',
      'A route.\n\n    ```powershell\n    New-CsOnlineVoiceRoute -Priority 1\n    ```',
      /New-CsOnlineVoiceRoute needs -Identity/,
    ],
    [
      'code in notes with an open bracket',
      objectives,
      'A route.',
      'A route.\n\n    ```powershell\n    $a = @{ b = 1\n    ```',
      /a quote or a bracket of this code is not closed/,
    ],
    [
      'code in notes with a line that nothing continues',
      objectives,
      'A route.',
      'A route.\n\n    ```powershell\n    Get-It\n    -Name a\n    ```',
      /"-Name" stands where a command begins/,
    ],
    [
      'a parameter in an option that its cmdlet does not have',
      questions,
      'The route with priority 2',
      '"`Set-CsOnlineVoiceRoute -Colour red`"',
      /questions\/routing\.yaml:10:13: Set-CsOnlineVoiceRoute does not take "-Colour"/,
    ],
    [
      'an option that sticks out by its length',
      questions,
      'The route with priority 2',
      LONG,
      /questions\/routing\.yaml:10:7: this option has 78 characters, another 25/,
    ],
    [
      'an option that stands for others',
      questions,
      'The route with priority 3',
      'All of the above',
      /questions\/routing\.yaml:13:7: an option stands for itself/,
    ],
    [
      'a stem that is there already',
      questions,
      order,
      'type: command\n  difficulty: 2\n  stem: What is tried first?\n  answer: New-CsOnlineVoiceRoute -Identity US\n',
      /this stem is much like that of "routing\.routes\.first"/,
    ],
    [
      'a product by a name that it had',
      objectives,
      'A route.',
      'A route for users of Azure AD.',
      /"Azure AD" is written "Microsoft Entra ID"/,
    ],
    [
      'a license by a name that it had',
      objectives,
      'A route.',
      'A route for a phone with Teams Shared Devices.',
      /"Teams Shared Devices" is written "Teams Shared Space"/,
    ],
    [
      'a name that is old, in the reference',
      cmdlets,
      'Adds a route.',
      'Adds a route for users of Azure AD.',
      /cmdlets\/routing\.yaml:2:13: "Azure AD" is written "Microsoft Entra ID"/,
    ],
    [
      'a cmdlet that is unknown, in a guide',
      guide,
      'From usage to gateway.',
      'From usage to New-CsGateway.',
      /guides\/routing\.yaml:3:8: unknown cmdlet "New-CsGateway"/,
    ],
    [
      'a guide to nowhere',
      guide,
      'routing.routes',
      'routing.roads',
      /unknown objective "routing\.roads"/,
    ],
    [
      'a script that is not there',
      objectives,
      'route-a-country',
      'route-another',
      /routing\.yaml:6:14: there is no snippets\/route-another\.ps1/,
    ],
    [
      'a script that no objective names',
      objectives,
      'snippets: [route-a-country]',
      'snippets: []',
      /route-a-country\.ps1:2:8: no objective names this script/,
    ],
    [
      'a script without a head',
      script,
      '<#',
      '#',
      /route-a-country\.ps1:1:1: a script begins with a comment/,
    ],
    [
      'a script whose head lacks something',
      script,
      ', fr: "Acheminer un pays"',
      '',
      /route-a-country\.ps1:2:8: the field "fr" is missing/,
    ],
    [
      'a script with a parameter that its cmdlet does not have',
      script,
      '-Priority',
      '-Colour',
      /route-a-country\.ps1:9:1: New-CsOnlineVoiceRoute does not take "-Colour"/,
    ],
    [
      'a script whose stops leave one out',
      script,
      '{{2:',
      '{{4:',
      /route-a-country\.ps1:8:1: this script has no stop 2/,
    ],
    [
      'a script with a stop that nothing fills',
      script,
      '{{1:US}}',
      '{{1}}',
      /route-a-country\.ps1:8:13: nothing says what stands at stop 1/,
    ],
    [
      'a script with a stop that is filled twice',
      script,
      '-Priority {{3|1,2}}',
      '-Priority {{3|1,2}} -np {{2:x}}',
      /stop 2 is filled twice/,
    ],
    [
      'a source that is no commit',
      'module.yaml',
      '0123',
      'zzzz',
      /a commit is 40 hexadecimal digits/,
    ],
    [
      'a case study with too few questions',
      study,
      LAST_QUESTION,
      '',
      /company\.yaml:\d+:3: a case study has four to six questions/,
    ],
    [
      'a scenario of a few words',
      study,
      SCENARIO,
      'It is short.',
      /company\.yaml:4:11: a scenario has 150 to 400 words/,
    ],
    [
      'a plan that names what is not there',
      plan,
      'covers: [routing.routes]',
      'covers: [routing.roads]',
      /plan\.yaml:12:14: unknown skill or objective "routing\.roads"/,
    ],
    [
      'a plan that leaves an objective out',
      plan,
      'covers: [routing]',
      'covers: []',
      /plan\.yaml:2:3: "routing\.routes" is in none of the weeks/,
    ],
    [
      'a plan that names something twice',
      plan,
      'covers: []',
      'covers: [routing]',
      /plan\.yaml:7:14: "routing" is covered twice/,
    ],
    [
      'an image that is not there',
      questions,
      'What is tried first?',
      'What? ![a picture](nothing.svg)',
      /routing\.yaml:5:9: there is no image "nothing\.svg" in content\/images/,
    ],
    [
      'an image that is not described',
      study,
      'A picture of it',
      ' ',
      /company\.yaml:4:11: say in the brackets what the image "company\.svg" shows/,
    ],
    [
      'Mermaid in a question',
      questions,
      'stem: What is tried first?',
      'stem: "```mermaid"',
      /routing\.yaml:5:9: a question cannot show Mermaid/,
    ],
    [
      'an unknown parameter set',
      cmdlets,
      'required: [Identity]',
      'required: [Idenity]',
      /unknown parameter set "Idenity"/,
    ],
    [
      'a parameter named twice',
      cmdlets,
      'aliases: [np]',
      'aliases: [Identity]',
      /"Identity" names two parameters/,
    ],
  ];
  for (const [name, file, from, to, problem] of cases) {
    it(`${name}: file, line and column, and what to do`, async () => {
      const problems = await problemsAfter(file, from, to);
      assert.ok(
        problems.some((line) => problem.test(line)),
        `expected ${problem}, got:\n${problems.join('\n')}`,
      );
      assert.ok(
        problems.every((line) =>
          /^(?:content\/[\w/-]+\.yaml|snippets\/[\w-]+\.ps1):\d+:\d+: \S/.test(line),
        ),
        problems.join('\n'),
      );
    });
  }

  const inCases: [name: string, from: string, to: string][] = [
    ['a cmdlet of the scenario', 'The company has', 'New-CsGateway: the company has'],
    ['a name in a question', 'What about one?', 'What about Azure AD?'],
    [
      'a page of a question',
      'microsoftteams/direct-routing-voice-routing',
      'microsoftteams/routes',
    ],
  ];
  for (const [name, from, to] of inCases) {
    it(`${name} of a case study is told once`, async () => {
      assert.equal((await problemsAfter(study, from, to)).length, 1);
    });
  }
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeImport, importCmdlets } from '../../../scripts/import/import.ts';
import type { WrittenCmdlet } from '../../../src/content/schema/cmdlet.ts';
import { page } from './pages.ts';

const REFERENCE = `# Things.
- name: Get-CsThing
  synopsis: Ours.   # and a remark
  sets: [Identity]
  parameters:
    - name: Identity
      type: String
      description: "Our line: kept."
      min: 3
    - name: Former
      type: String
      description: Gone by now.
    - name: Mode
      type: String
      description: How.
      values: [Found, Elsewhere]
  example: |
    Get-CsThing -Identity 'a'
  url: https://learn.microsoft.com/powershell/module/microsoftteams/get-csthing
  checked: 2026-11-01
`;

const THING = page(
  'Get-CsThing',
  { '': 'Get-CsThing [-Identity <String>] [-New <Int32>] [-Mode <String>]' },
  [
    { name: 'Identity', block: { Type: 'XdsIdentity', 'Default value': 'Global' } },
    { name: 'New', block: { Type: 'Int32' } },
    { name: 'Mode' },
  ],
);

describe('the import of cmdlets', () => {
  let root: string;
  let checkout: string;
  let content: string;
  let corrections: string;

  const pages = (name: string) => join(checkout, 'teams', 'teams-ps', 'MicrosoftTeams', name);
  const run = () => importCmdlets(checkout, content, corrections);
  const file = (name: string) => readFile(join(content, 'cmdlets', name), 'utf8');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', checkout, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'ms721-import-'));
    checkout = join(root, 'docs');
    content = join(root, 'content');
    corrections = join(root, 'corrections.yaml');
    await mkdir(pages(''), { recursive: true });
    await mkdir(join(content, 'cmdlets'), { recursive: true });
    await writeFile(pages('Get-CsThing.md'), THING);
    await writeFile(pages('MicrosoftTeams.md'), '# The module');
    await writeFile(join(content, 'cmdlets', 'things.yaml'), REFERENCE);
    await writeFile(join(content, 'common-parameters.yaml'), '[]\n');
    await writeFile(corrections, '[]\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'pages', '--date', '2026-08-21T12:00:00Z');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('brings facts up to date and leaves our prose, our order and our remarks alone', async () => {
    const { changes } = await run();
    const text = await file('things.yaml');
    assert.match(text, /^# Things\.\n/);
    assert.match(text, /synopsis: Ours\. +# and a remark/);
    assert.match(text, /description: "Our line: kept\."/);
    const [thing] = parse(text) as WrittenCmdlet[];
    assert.deepEqual(thing?.parameters, [
      {
        name: 'Identity',
        type: 'XdsIdentity',
        description: 'Our line: kept.',
        default: 'Global',
        min: 3,
      },
      { name: 'Former', type: 'String', description: 'Gone by now.' },
      // What people found elsewhere stays where the page says nothing.
      { name: 'Mode', type: 'String', description: 'How.', values: ['Found', 'Elsewhere'] },
      { name: 'New', type: 'Int32' },
    ]);
    assert.deepEqual(
      changes.map(({ kind, parameter, field }) => [kind, parameter, field]),
      [
        ['changed', undefined, 'sets'],
        ['changed', 'Identity', 'type'],
        ['changed', 'Identity', 'default'],
        ['new', 'New', undefined],
        ['gone', 'Former', undefined],
      ],
    );
  });

  it('notes the commit that the facts come from', async () => {
    const { commit } = await run();
    const module = parse(await readFile(join(content, 'module.yaml'), 'utf8')) as unknown;
    assert.deepEqual(module, {
      name: 'MicrosoftTeams',
      documentation: {
        repository: 'MicrosoftDocs/office-docs-powershell',
        commit,
        date: git('log', '-1', '--format=%cs').toString().trim(),
      },
    });
  });

  it('gives the same result twice, and then reports no change', async () => {
    await run();
    const before = await file('things.yaml');
    const again = await run();
    assert.equal(await file('things.yaml'), before);
    assert.deepEqual(
      again.changes.map(({ kind }) => kind),
      ['gone'],
      'what is gone is said until someone removes it',
    );
  });

  it('puts a new cmdlet to its noun, or into new.yaml', async () => {
    const syntax = (name: string) => page(name, { '': `${name} [-A <String>]` }, []);
    await writeFile(pages('Set-CsThing.md'), syntax('Set-CsThing'));
    await writeFile(pages('Get-CsOther.md'), syntax('Get-CsOther'));
    const result = await run();
    const names = async (name: string) =>
      (parse(await file(name)) as WrittenCmdlet[]).map((one) => one.name);
    assert.deepEqual(await names('things.yaml'), ['Get-CsThing', 'Set-CsThing']);
    assert.deepEqual(await names('new.yaml'), ['Get-CsOther']);
    assert.match(describeImport(result), /^new {9}Get-CsOther$/m);
  });

  it('says which cmdlets the documentation no longer has', async () => {
    await rm(pages('Get-CsThing.md'));
    await writeFile(pages('Get-CsOther.md'), page('Get-CsOther', { '': 'Get-CsOther' }, []));
    assert.match(describeImport(await run()), /^gone {8}Get-CsThing$/m);
  });

  it('makes corrections, and says which are no longer needed', async () => {
    await writeFile(
      corrections,
      [
        "- { cmdlet: '*-CsThing', parameter: New, facts: { type: Int64, required: true }, why: Misprint. }",
        '- { cmdlet: Get-CsThing, parameter: Identity, facts: { default: null }, why: Not so. }',
        '- { cmdlet: Get-CsThing, parameter: Mode, absent: true, why: Of another cmdlet. }',
        '- { cmdlet: Get-CsThing, parameter: Nothing, absent: true, why: Mended by now. }',
      ].join('\n'),
    );
    const result = await run();
    const [thing] = parse(await file('things.yaml')) as WrittenCmdlet[];
    const parameter = (name: string) => thing?.parameters.find((one) => one.name === name);
    assert.deepEqual(parameter('New'), { name: 'New', type: 'Int64', required: true });
    assert.equal(parameter('Identity')?.default, undefined);
    assert.equal(result.corrections, 3);
    assert.match(describeImport(result), /^idle {8}Get-CsThing -Nothing/m);
    assert.match(describeImport(result), /^gone {8}Get-CsThing -Mode$/m);
  });

  it('goes on past a page that it cannot read, and says which', async () => {
    await writeFile(pages('Set-CsThing.md'), '# Set-CsThing\nNothing more.');
    const result = await run();
    assert.deepEqual(result.unreadable, ['Set-CsThing: the page has no syntax']);
    assert.equal(result.pages, 1);
  });

  it('takes a page that it cannot read neither for gone nor for mended, and keeps the old commit', async () => {
    await run();
    const before = await readFile(join(content, 'module.yaml'), 'utf8');
    await writeFile(
      corrections,
      '- { cmdlet: Get-CsThing, parameter: New, facts: { type: Int64 }, why: Misprint. }',
    );
    await writeFile(pages('Get-CsThing.md'), '# Get-CsThing');
    git('commit', '-qam', 'broken');
    const result = await run();
    assert.deepEqual(result.changes, []);
    assert.deepEqual(result.idle, []);
    assert.equal(await readFile(join(content, 'module.yaml'), 'utf8'), before);
  });

  it('writes nothing for a folder that is no checkout', async () => {
    await rm(join(checkout, '.git'), { recursive: true });
    await assert.rejects(run());
    assert.equal(await file('things.yaml'), REFERENCE);
  });

  it('says what a checkout is, given something else', async () => {
    await assert.rejects(
      importCmdlets(root, content, corrections),
      /give a checkout of MicrosoftDocs/,
    );
  });

  it('refuses a reference that is no list', async () => {
    await writeFile(join(content, 'cmdlets', 'things.yaml'), 'name: [');
    await assert.rejects(run(), /things\.yaml: not a YAML list of cmdlets/);
  });
});

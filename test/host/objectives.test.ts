import { assert } from 'chai';
import * as vscode from 'vscode';
import { ObjectivesProvider } from '../../src/editor/objectives/tree.ts';
import type { Language } from '../../src/study/blueprint.ts';
import type { StudyEvent } from '../../src/study/log/events.ts';
import { studyOf } from '../../src/study/reviews/study.ts';
import type { Arrangement } from '../../src/study/rows.ts';
import { shippedBlueprint } from './product.ts';

const NOW = Date.parse('2026-11-20');

/** An answer to a question on voice routes, so many days ago. */
const answered = (question: string, rating: 'again' | 'good', daysAgo: number): StudyEvent => ({
  v: 1,
  id: question,
  at: NOW - daysAgo * 86_400_000,
  type: 'answered',
  quiz: 'q',
  question: `direct-routing.voice-routes.${question}`,
  objective: 'direct-routing.voice-routes',
  response: [0],
  outcome: { correct: rating === 'good', points: rating === 'good' ? 1 : 0, max: 1 },
  ms: 1,
  rating,
});

type Tree = [label: string, description: string, children: Tree[]];

async function provider(
  language: Language,
  events: readonly StudyEvent[] = [],
  current: Arrangement = { grouping: 'domain', filter: 'all' },
): Promise<ObjectivesProvider> {
  const blueprint = await shippedBlueprint();
  const study = studyOf(events, { blueprint, changed: new Map(), now: NOW, exam: undefined });
  const never = new vscode.EventEmitter<void>().event;
  const services = {
    blueprint: () => Promise.resolve(blueprint),
    language,
    log: {} as vscode.LogOutputChannel,
    study: {
      current: () => Promise.resolve(study),
      onDidChange: never,
    },
  };
  return new ObjectivesProvider(services, { current, onDidChange: never });
}

/** What the view shows as plain text. */
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The view as a nested literal, opened only where `open` says. */
async function tree(language: Language, open: (id: string) => boolean): Promise<Tree[]> {
  const view = await provider(language);
  const below = async (row?: { id: string }): Promise<Tree[]> =>
    Promise.all(
      (await view.getChildren(row)).map(async (child): Promise<Tree> => {
        const item = await view.getTreeItem(child);
        const children = open(child.id) ? await below(child) : [];
        return [text(item.label), text(item.description), children];
      }),
    );
  return below();
}

describe('the objectives view', () => {
  it('shows domains with their weights, skills and objectives', async () => {
    assert.deepEqual(await tree('en', (id) => id === 'rooms-devices' || id === 'android-devices'), [
      ['1 Plan and design', '20–25 %', []],
      ['2 Meetings and events', '15–20 %', []],
      ['3 Teams Phone', '30–35 %', []],
      [
        '4 Rooms and devices',
        '20–25 %',
        [
          ['4.1 Rooms and devices', '12', []],
          [
            '4.2 Android devices',
            '6',
            [
              ['Configure IP phone policies', '', []],
              ['Create and configure configuration profiles for Android devices', '', []],
              ['Enable hotline for shared devices', '', []],
              ['Deploy Android devices remotely', '', []],
              ['Configure custom displays for Teams Rooms on Android and Teams panels', '', []],
              ['Specify Intune configuration requirements for AOSP and MDEP', '', []],
            ],
          ],
          ['4.3 Rooms on Windows', '4', []],
          ['4.4 Optional room features', '8', []],
          ['4.5 BYOD and desks', '5', []],
        ],
      ],
    ]);
  });

  it('says how ready one is, in a row and to a screen reader, where something was asked', async () => {
    const view = await provider('en', [answered('a', 'good', 9), answered('b', 'again', 9)]);
    const objective = await view.getTreeItem({ id: 'direct-routing.voice-routes' });
    assert.match(text(objective.description), /^\d+–\d+ % · 2 due$/);
    assert.match(
      objective.accessibilityInformation?.label ?? '',
      /questions, between \d+ and \d+ percent ready, 2 due$/,
    );
    assert.match(text(objective.tooltip), /Ready: .*\nAsked: 2 of \d+ questions\n2 due$/);
    assert.equal((objective.iconPath as vscode.ThemeIcon).id, 'color-mode');
    const skill = await view.getTreeItem({ id: 'direct-routing' });
    assert.match(text(skill.description), /^[█▒░]{5} \d+–\d+ % · 2 due$/);
    const other = await view.getTreeItem({ id: 'room-features' });
    assert.equal(other.description, '8');
  });

  it('speaks French', async () => {
    const [domain] = await tree('fr', () => false);
    assert.equal(domain?.[0], '1 Planifier et concevoir');
  });

  it('says in the tooltip what an objective holds, and offers what there is', async () => {
    const view = await provider('en');
    const item = await view.getTreeItem({ id: 'direct-routing.voice-routes' });
    assert.match(
      text(item.tooltip),
      /voice routes\nNotes\n\d+ questions\nCmdlets: .*CsOnlineVoiceRoute/,
    );
    assert.equal(item.contextValue, 'objective notes questions cmdlets scripts');
    assert.equal(item.command?.command, 'ms721.openNotes');
    const plain = await view.getTreeItem({ id: 'room-features.casting' });
    assert.match(text(plain.tooltip), /casting\nNotes\n\d+ questions$/);
    assert.equal(plain.contextValue, 'objective notes questions');
  });

  it('finds the way up from every row, so that it can be revealed', async () => {
    const view = await provider('en');
    assert.deepEqual(await view.getParent({ id: 'direct-routing.voice-routes' }), {
      id: 'direct-routing',
    });
    assert.deepEqual(await view.getParent({ id: 'direct-routing' }), { id: 'teams-phone' });
    assert.isUndefined(await view.getParent({ id: 'teams-phone' }));
  });

  it('is collapsed below the domains', async () => {
    const view = await provider('en');
    const state = async (id: string) => (await view.getTreeItem({ id })).collapsibleState;
    assert.equal(await state('teams-phone'), vscode.TreeItemCollapsibleState.Expanded);
    assert.equal(await state('direct-routing'), vscode.TreeItemCollapsibleState.Collapsed);
  });

  it('is grouped by week, the last one for mock exams', async () => {
    const view = await provider('en', [], { grouping: 'week', filter: 'all' });
    const items = await Promise.all((await view.getChildren()).map((row) => view.getTreeItem(row)));
    assert.deepEqual(
      [items[1]?.label, items[1]?.contextValue, items[5]?.label, items[5]?.command?.command],
      [
        'Week 2: PSTN connectivity and routing',
        'group questions',
        'Week 6: Mock exams and review',
        'ms721.exam',
      ],
    );
    const parent = await view.getParent({ id: 'direct-routing.voice-routes' });
    assert.equal(parent?.id, 'week.2');
  });

  it('shows only what a filter keeps, the weakest first', async () => {
    const events = [answered('a', 'again', 3), answered('b', 'again', 3)];
    const view = await provider('en', events, { grouping: 'weakest', filter: 'due' });
    assert.deepEqual(await view.getChildren(), [{ id: 'direct-routing.voice-routes' }]);
    assert.isFalse(await view.has('direct-routing.pstn-gateway'));
    const none = await provider('en', [], { grouping: 'module', filter: 'weak' });
    const told: (readonly string[])[] = [];
    none.onDidShowRoots((roots) => told.push(roots));
    assert.deepEqual(await none.getChildren(), []);
    assert.deepEqual(told, [[]]);
  });
});

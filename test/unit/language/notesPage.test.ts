import assert from 'node:assert/strict';
import type { OutlineObjective } from '../../../src/content/compiled.ts';
import { notesPage, type NotesContext } from '../../../src/language/notesPage.ts';
import { catalog } from '../cmdlets/reference.ts';

const objective: OutlineObjective = {
  id: 'routing.routes',
  skill: 'routing',
  hasNotes: true,
  questions: 5,
  title: { en: 'Voice routes', fr: 'Itinéraires des communications vocales' },
  cmdlets: ['New-CsOnlineVoiceRoute'],
  snippets: [],
  links: [{ title: 'Routes', url: 'https://learn.microsoft.com/microsoftteams/routes' }],
};

const context: NotesContext = {
  catalog,
  scenarios: [],
  guides: [],
  language: 'en',
};

describe('the page of an objective', () => {
  it('holds notes, links and the day of the check', () => {
    const page = notesPage(objective, { markdown: 'By pattern.', checked: '2026-11-26' }, context);
    assert.match(page, /^# Voice routes\n\nBy pattern\.\n\n## Read more\n\n- \[Routes\]\(https:/);
    assert.match(page, /Checked against Microsoft’s documentation on 2026-11-26/);
  });

  it('says where to read while the notes are not written', () => {
    const page = notesPage(objective, undefined, context);
    assert.match(page, /not written yet/);
    assert.match(page, /https:\/\/learn\.microsoft\.com/);
  });
});

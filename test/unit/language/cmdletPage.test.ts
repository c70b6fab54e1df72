import MarkdownIt from 'markdown-it';
import assert from 'node:assert/strict';
import { cmdletPage } from '../../../src/language/cmdletPage.ts';
import { blueprint, catalog } from '../cmdlets/wholeReference.ts';

const page = (name: string) =>
  cmdletPage(catalog.find(name)!, { catalog, blueprint, language: 'en' });

/** The text between a heading and the next. */
const section = (text: string, heading: string) =>
  text.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';

describe('a cmdlet’s page', () => {
  const route = page('New-CsOnlineVoiceRoute');

  it('has what it does, syntax, example, parameters, objectives, related cmdlets, source and date', () => {
    const headings = [...route.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text);
    assert.deepEqual(headings, [
      'New-CsOnlineVoiceRoute',
      'Example',
      'Syntax',
      'Parameters',
      'Exam objectives',
      'Related cmdlets',
      'Source',
    ]);
    assert.match(section(route, 'Source'), /new-csonlinevoiceroute\)[\s\S]*\d{4}-\d\d-\d\d/);
  });

  it('shows each parameter set, mandatory parameters first', () => {
    const [first = '', second = ''] = [
      ...section(route, 'Syntax').matchAll(/```text\n([\s\S]*?)```/g),
    ].map(([, text]) => text!);
    assert.match(first, /^New-CsOnlineVoiceRoute\n {2}-Identity <String>\n {2}\[-/);
    assert.match(second, /^New-CsOnlineVoiceRoute\n {2}-Name <String>\n/);
  });

  it('links objectives and related cmdlets to their pages', () => {
    assert.match(
      section(route, 'Exam objectives'),
      /\]\(\.\.\/\.\.\/notes\/direct-routing\.voice-routes\/[^ )]+\.md\)/,
    );
    const related = section(route, 'Related cmdlets');
    for (const name of [
      'Set-CsOnlineVoiceRoute',
      'New-CsOnlinePSTNGateway',
      'Set-CsOnlinePstnUsage',
    ]) {
      assert.ok(related.includes(`../../cmdlets/MicrosoftTeams/${name}.md`), name);
    }
  });

  it('is well-formed for every cmdlet: one table row for each parameter, nothing lost to Markdown', () => {
    const markdown = new MarkdownIt();
    for (const cmdlet of catalog.all) {
      const html = markdown.render(page(cmdlet.name));
      const rows = html.split('<tr>').length - 2;
      assert.equal(Math.max(rows, 0), cmdlet.parameters.length, cmdlet.name);
      for (const row of html.split('<tr>').slice(2)) {
        assert.equal(row.split('<td').length - 1, 2, `${cmdlet.name}: ${row}`);
      }
      assert.doesNotMatch(html, /undefined|\[object|\$\(\w+\)/, cmdlet.name);
    }
  });
});

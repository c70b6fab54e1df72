import { assert } from 'chai';
import * as vscode from 'vscode';
import { shellHtml } from '../../src/editor/items/shell.ts';

const webview = {
  cspSource: 'https://resource.test',
  asWebviewUri: (uri: vscode.Uri) => uri.with({ scheme: 'https', authority: 'resource.test' }),
} as vscode.Webview;

const shell = () =>
  shellHtml({
    webview,
    folder: vscode.Uri.file('/dist/webview'),
    images: vscode.Uri.file('/dist/images'),
    title: '"<Title>"',
    script: 'quiz.js',
    place: 'panel',
  });

/** The directives of the page's content security policy. */
function policy(html: string): Map<string, string> {
  const [, content = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the page of a webview', () => {
  it('lets in nothing but its own script, by a nonce, and its own styles and fonts', () => {
    const html = shell();
    const directives = policy(html);
    assert.equal(directives.get('default-src'), "'none'");
    const nonce = /^'nonce-([\w-]+)'$/.exec(directives.get('script-src') ?? '')?.[1];
    assert.isOk(nonce);
    for (const name of ['style-src', 'font-src', 'img-src']) {
      assert.equal(directives.get(name), webview.cspSource, name);
    }
    assert.notMatch(html, /unsafe-(inline|eval)/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    assert.lengthOf(scripts, 1);
    assert.include(scripts[0], `nonce="${nonce}"`);
  });

  it('uses a nonce once, and shows a title as text', () => {
    assert.notEqual(policy(shell()).get('script-src'), policy(shell()).get('script-src'));
    assert.include(shell(), '<title>&quot;&lt;Title>&quot;</title>');
  });
});

import * as vscode from 'vscode';
import type { Services } from '../services.ts';

export interface Shell {
  readonly webview: vscode.Webview;
  /** The folder of the webview's script, styles and fonts. */
  readonly folder: vscode.Uri;
  /** The folder of the images that questions show. */
  readonly images: vscode.Uri;
  readonly title: string;
  /** The name of its script in the folder. */
  readonly script: string;
  readonly place: 'panel' | 'sidebar';
}

/** The page of a webview: its policy lets in the extension's own script, styles and fonts, and nothing else. */
export function shellHtml({ webview, folder, images, title, script, place }: Shell): string {
  const nonce = crypto.randomUUID();
  const file = (name: string) =>
    escapeAttribute(webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString());
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const strings = escapeAttribute(JSON.stringify(vscode.l10n.bundle ?? {}));
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<title>${escapeAttribute(title)}</title>
<link rel="stylesheet" href="${file('codicon.css')}" id="vscode-codicon-stylesheet">
<link rel="stylesheet" href="${file('page.css')}">
</head>
<body class="${place}" data-strings="${strings}" data-images="${escapeAttribute(webview.asWebviewUri(images).toString())}">
<script type="module" nonce="${nonce}" src="${file(script)}"></script>
</body>
</html>`;
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export type Page = Pick<Shell, 'title' | 'script' | 'place'>;

/** Loads a page of ours into a webview, which may read what the page needs and nothing else. */
export function loadShell(webview: vscode.Webview, services: Services, page: Page): void {
  const folder = services.file('dist', 'webview');
  const images = services.file('dist', 'content', 'images');
  webview.options = { enableScripts: true, localResourceRoots: [folder, images] };
  webview.html = shellHtml({ webview, folder, images, ...page });
}

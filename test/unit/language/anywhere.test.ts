import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { hoverAt } from '../../../src/language/hover/hover.ts';
import { signatureHelpAt } from '../../../src/language/signature.ts';
import { ScriptDocument } from '../../../src/powershell/document.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Script } from '../../../src/powershell/syntax.ts';
import { blueprint, catalog } from '../cmdlets/wholeReference.ts';
import { texts } from '../powershell/texts.ts';

/** What all features say at an offset; their lazy parts too. */
function everything(script: Script, offset: number): unknown {
  const completions = completionsAt(script, offset, catalog);
  return {
    hover: hoverAt(script, offset, { catalog, blueprint, language: 'en' }),
    signatures: signatureHelpAt(script, offset, catalog),
    span: completions?.span,
    items: completions?.items.map((one) => [one.label, one.insert, one.rank]),
    about: completions?.items.slice(0, 3).map((one) => one.about?.()),
  };
}

/** Pieces of scripts in which the reference has something to say. */
const teams = fc.constantFrom(
  "New-CsOnlinePSTNGateway -Fqdn 'sbc1.contoso.com' -SipSignalingPort 5061",
  'New-CsOnlineVoiceRoute -Identity a -OnlinePstnGatewayList ',
  'New-CsOnlineVoiceRoute @route ',
  '$route = @{\n  Identity = ',
  '$route += @{ OnlinePstnUsages = ',
  "Set-CsOnlinePstnUsage -Identity Global -Usage @{ Add = 'US' }\n",
  'Set-CsCallQueue -RoutingMethod ',
  'Grant-CsTenantDialPlan -PolicyName ',
  'Get-CsOnlineUser -Filter {',
  '-BypassMode ',
  'ncovr',
  '`\n  -',
  ' | ForEach-Object { ',
  "'",
  '"',
  '}',
  ')',
  ', ',
  '@(',
  '\r\n',
  '\n',
  ' ',
);

const scripts = fc
  .array(fc.oneof({ weight: 4, arbitrary: teams }, { weight: 1, arbitrary: texts }), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

const place = fc.double({ min: 0, max: 1, noNaN: true });

describe('every feature', () => {
  it('answers anywhere in any text, and what it replaces is around the cursor', () => {
    fc.assert(
      fc.property(scripts, place, (text, at) => {
        const offset = Math.floor(at * text.length);
        const script = scan(text);
        everything(script, offset);
        const span = completionsAt(script, offset, catalog)?.span;
        if (span) {
          assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('says after edits what it says of the text as a whole', () => {
    const edit = fc.record({ at: place, length: fc.nat(12), text: teams });
    fc.assert(
      fc.property(scripts, fc.array(edit, { maxLength: 8 }), place, (text, edits, at) => {
        const document = new ScriptDocument(text);
        let now = text;
        for (const { at: where, length: wanted, text: inserted } of edits) {
          const offset = Math.floor(where * now.length);
          const length = Math.min(wanted, now.length - offset);
          now = now.slice(0, offset) + inserted + now.slice(offset + length);
          const script = document.edit([{ offset, length, text: inserted }]);
          const cursor = Math.floor(at * now.length);
          assert.deepEqual(everything(script, cursor), everything(scan(now), cursor));
        }
      }),
      { numRuns: 500 },
    );
  });
});

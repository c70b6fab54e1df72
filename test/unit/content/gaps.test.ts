import assert from 'node:assert/strict';
import { aroundGaps, gapNumbers } from '../../../src/content/gaps.ts';

describe('the gaps of a command', () => {
  it('are known by their numbers', () => {
    assert.deepEqual(gapNumbers('Get-A {{1}} @{ b = {{2}} }'), [1, 2]);
    assert.deepEqual(gapNumbers('Get-A { {1} } {{b}}'), []);
  });

  it('have a text before, between and behind them, empty perhaps', () => {
    assert.deepEqual(aroundGaps('{{1}} -B {{2}}\n'), ['', ' -B ', '']);
    assert.deepEqual(aroundGaps('Get-A {{1}} x'), ['Get-A ', ' x']);
  });
});

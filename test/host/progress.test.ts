import { assert } from 'chai';
import * as vscode from 'vscode';
import { WorkspaceLogFolder } from '../../src/editor/progress/folder.ts';
import { ProgressLog } from '../../src/study/log/progressLog.ts';
import { workspaceFolder } from './product.ts';

const place = (name: string) => vscode.Uri.joinPath(workspaceFolder(), name);
const open = (uri: vscode.Uri) =>
  new ProgressLog(new WorkspaceLogFolder(uri), {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onProblem: (problem) => assert.fail(JSON.stringify(problem)),
  });

const quizzesOf = async (log: ProgressLog) =>
  (await log.events()).map((event) => ('quiz' in event ? event.quiz : undefined));

describe('the history on a real file system', () => {
  it('begins with nothing and keeps what is saved, save after save', async () => {
    const folder = place('history');
    const log = open(folder);
    assert.isEmpty(await log.events());
    for (const quiz of ['one', 'two', 'three']) {
      log.add<'quiz.ended'>({ type: 'quiz.ended', quiz });
      await log.save();
    }
    assert.deepEqual(await quizzesOf(open(folder)), ['one', 'two', 'three']);
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.lengthOf(names, 1, 'no temporary file stays');
  });

  it('says that it cannot be saved, and saves everything once it can', async () => {
    const folder = place('blocked');
    // A file stands where the folder should be: nothing can be written below it.
    await vscode.workspace.fs.writeFile(folder, new Uint8Array([1]));
    const log = open(folder);
    log.add<'quiz.ended'>({ type: 'quiz.ended', quiz: 'kept' });
    const refused = await log.save().then(
      () => false,
      () => true,
    );
    assert.isTrue(refused);
    assert.equal(log.unsaved, 1);
    await vscode.workspace.fs.delete(folder);
    await log.save();
    assert.deepEqual(await quizzesOf(open(folder)), ['kept']);
  });

  it('imports what it does not have, once', async () => {
    const from = open(place('exported'));
    from.add<'quiz.ended'>({ type: 'quiz.ended', quiz: 'one' });
    from.add<'quiz.ended'>({ type: 'quiz.ended', quiz: 'two' });
    const events = await from.events();
    const folder = place('imported');
    assert.lengthOf(await open(folder).import(events), 2);
    assert.isEmpty(await open(folder).import(events));
    assert.sameMembers(await quizzesOf(open(folder)), ['one', 'two']);
  });
});

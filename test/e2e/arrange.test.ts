import { CodeWindow } from './codeWindow.ts';

describe('objectives arranged as one likes', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
    await window.openSidebar();
  });
  after(() => window.close());

  /** Chooses by a command's quick pick. */
  const arrange = async (command: string, choice: string) => {
    await window.run(command);
    await window.choose(choice);
  };

  it('are grouped by the weeks of the plan, and by modules', async () => {
    await arrange('MS-721: Group Objectives By…', 'By plan week');
    await window.row('Week 1: Teams voice architecture').waitFor();
    await window.row('Week 2: PSTN connectivity and routing').click();
    await window.reach(/^Create and configure voice routes/);
    await window.picture('tree-weeks');
    await arrange('MS-721: Group Objectives By…', 'By module');
    await window.reach('Module 1: Architecture');
  });

  it('stand in one list, the weakest first, those never asked alone', async () => {
    await arrange('MS-721: Group Objectives By…', 'Weakest first');
    await arrange('MS-721: Filter Objectives…', 'Never asked');
    await window.row(/^Plan for Teams meetings, webinars, and t/).waitFor();
    await window.page.getByText('Weakest first · Never asked').waitFor();
    await window.picture('tree-weakest');
  });

  it('say that nothing is like a filter, and come back for one that is looked for', async () => {
    await arrange('MS-721: Filter Objectives…', 'Due for review');
    await window.page.getByText('No objective is like this. Choose another filter.').waitFor();
    await window.run('MS-721: Find Objective');
    await window.choose('Create and configure voice routes');
    await window.pageTitled('Create and configure voice routes');
    await window.reach(/^Create and configure voice routes/);
  });

  it('are arranged so in the next window', async () => {
    await window.reload();
    await window.openSidebar(/./);
    await window.page.getByText('Weakest first').first().waitFor();
  });

  it('say that nothing is like the filter of the window before', async () => {
    await arrange('MS-721: Filter Objectives…', 'Due for review');
    await window.page.getByText('No objective is like this. Choose another filter.').waitFor();
    await window.reload();
    await window.showSidebar();
    await window.page.getByText('No objective is like this. Choose another filter.').waitFor();
  });
});

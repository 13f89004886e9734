import { describe, expect, it } from 'vitest';
import { findTask } from '../../src/explain/findTask.js';

const tasks = {
  ids: ['T1', 'T2', 'T3', '庶務', 'T5'],
  names: ['旅費の支給', '庶務', '庶務', '文書管理', 'ＡＩ議事録'],
};

describe('a task that is asked for', () => {
  it('is found by its id', () => expect(findTask(tasks, 'T2')).toEqual({ is: 'task', task: 1 }));

  it('is found by its name', () => expect(findTask(tasks, '旅費の支給')).toEqual({ is: 'task', task: 0 }));

  it('by an id rather than by a name that others have', () =>
    expect(findTask(tasks, '庶務')).toEqual({ is: 'task', task: 3 }));

  it('is found in another width, with blanks around it, and in small letters', () => {
    expect(findTask(tasks, ' AI議事録 ')).toEqual({ is: 'task', task: 4 });
    expect(findTask(tasks, 'ｔ５')).toEqual({ is: 'task', task: 4 });
  });

  it('is not guessed where several have its name', () =>
    expect(findTask({ ids: ['A', 'B'], names: ['庶務', '庶務'] }, '庶務')).toEqual({
      is: 'several',
      ids: ['A', 'B'],
    }));

  it.each([
    ['旅費の支結', ['旅費の支給']],
    ['旅費', ['旅費の支給']],
    ['t-1', ['T1']],
    ['文書', ['文書管理']],
    ['住民票', []],
    ['', []],
  ])('%s is answered by what is near', (asked, near) =>
    expect(findTask(tasks, asked)).toEqual({ is: 'none', near }),
  );
});

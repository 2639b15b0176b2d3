import { readMarks } from './read-marks';

const options = ['a', 'b', 'c'].map((id) => ({ id }));
const ranking = { id: 'r', kind: 'ranking', options } as const;
const choice = { id: 'c', kind: 'choice', options } as const;

describe('what a teller types by numbers', () => {
  it('is the options in that order', () => {
    expect(readMarks('3 1', ranking)).toEqual(['c', 'a']);
    expect(readMarks(' 3,1 ;2 ', ranking)).toEqual(['c', 'a', 'b']);
    expect(readMarks('2', choice)).toEqual(['b']);
  });
  it('is nothing for an empty field', () => {
    expect(readMarks(' ', ranking)).toEqual([]);
  });
  it.each(['4', '0', '1 1', 'x', '1 two', '-1', '1.5'])('is not “%s”', (typed) => {
    expect(readMarks(typed, ranking)).toBeNull();
  });
  it('is one option only in a choice', () => {
    expect(readMarks('1 2', choice)).toBeNull();
  });
});

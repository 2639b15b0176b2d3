import { err, ok } from '@folkmoot/basics';
import { readMarks, usablePreferences } from './preferences';

describe('T49: what a paper form says', () => {
  it('stops at a figure used twice: 1, 2, 2, 4 is a first preference and no more', () => {
    expect(readMarks([1, 2, 2, 4])).toEqual(ok([0]));
  });
  it('stops at a gap: 1, 3 is only the 1', () => {
    expect(readMarks([3, 1, null])).toEqual(ok([1]));
  });
  it('takes a cross that stands alone as a first preference', () => {
    expect(readMarks([null, 'X', null])).toEqual(ok([1]));
  });
  it('rejects two first preferences', () => {
    expect(readMarks([1, 1, 2])).toEqual(err('more-than-one-first-preference'));
    expect(readMarks(['X', 'X'])).toEqual(err('more-than-one-first-preference'));
  });
  it('rejects a paper without a first preference', () => {
    expect(readMarks([null, null])).toEqual(err('no-first-preference'));
    expect(readMarks([2, 3])).toEqual(err('no-first-preference'));
    expect(readMarks([2, 'X'])).toEqual(err('no-first-preference'));
  });
  it('passes over a cross where figures are clear', () => {
    expect(readMarks([1, 'X', 2])).toEqual(ok([0, 2]));
  });
  it('reads a full order', () => {
    expect(readMarks([2, 3, 1])).toEqual(ok([2, 0, 1]));
  });
});

describe('ranks of a ballot file', () => {
  it('close up or stop at a skipped rank, as the rules of the election say', () => {
    expect(usablePreferences([0, [], 1], 'close-up')).toEqual(ok([0, 1]));
    expect(usablePreferences([0, [], 1], 'stop')).toEqual(ok([0]));
    expect(usablePreferences([[], 1], 'close-up')).toEqual(ok([1]));
    expect(usablePreferences([[], 1], 'stop')).toEqual(err('no-first-preference'));
  });
  it('stop at candidates marked equal', () => {
    expect(usablePreferences([0, [1, 2], 3], 'close-up')).toEqual(ok([0]));
    expect(usablePreferences([[1, 2], 3], 'close-up')).toEqual(
      err('more-than-one-first-preference'),
    );
  });
  it('take a rank of one as that candidate', () => {
    expect(usablePreferences([[2], 1], 'stop')).toEqual(ok([2, 1]));
  });
});

import { type Entry, sha256Hex } from '@folkmoot/log';
import { Recalls } from './recalls';

const about = (index: number, resource = 'recall-1') => ({ resource, index }) as Entry;
const reasons = 'Comes to no meeting.';
const begun = { term: 'term-1', reasonsSha256: sha256Hex(reasons) };
const presented = { term: 'term-1', signed: 2, entitled: 20, receivedOn: '2027-01-05' };
const stated = { id: 'recall-1', reasons, ...presented };

/** Two members have signed, and it is presented. */
function signedByTwo(): Recalls {
  const recalls = new Recalls();
  expect(recalls.begin(about(3), begun)).toEqual([]);
  expect(recalls.sign(about(4), { signed: 2 }, 1, false)).toEqual([]);
  expect(recalls.present(about(5), presented, false)).toEqual([]);
  return recalls;
}

describe('R-E18: a recall that members sign', () => {
  it('counts a signature for each who signs, and one less for each taken back', () => {
    const recalls = new Recalls();
    recalls.begin(about(3), begun);
    expect(recalls.sign(about(4), { signed: 2 }, 1, false)).toEqual([]);
    expect(recalls.sign(about(5), { signed: 1 }, -1, false)).toEqual([]);
    expect(recalls.sign(about(6), { signed: 3 }, 1, false)).toEqual([
      'counts 3 signatures of a recall, where 2 stand',
    ]);
    expect(recalls.begin(about(7), begun)).toEqual(['begins a recall a second time']);
  });

  it('is presented with no more signatures than stand, once, and not signed afterwards', () => {
    const recalls = signedByTwo();
    expect(recalls.sign(about(6), { signed: 3 }, 1, false)).toEqual([
      'changes the signatures of a recall that was presented',
    ]);
    expect(recalls.present(about(7), { ...presented, signed: 4, term: 'term-2' }, false)).toEqual([
      'presents a recall a second time',
      'presents a recall from another term than it began with',
      'presents a recall with 4 signatures, where 3 stand',
    ]);
  });

  it('is one that somebody began, unless another log may tell of it', () => {
    const says = ['is about a recall that nobody had begun'];
    const recalls = new Recalls();
    expect(recalls.sign(about(4), { signed: 2 }, 1, false)).toEqual(says);
    expect(recalls.present(about(5), presented, false)).toEqual(says);
    expect(recalls.present(about(5), presented, true)).toEqual([]);
  });

  it('is decided on with the signatures and the reasons that were presented before the vote', () => {
    const recalls = signedByTwo();
    expect(recalls.flawOf(stated, 9, true)).toBeNull();
    expect(recalls.flawOf({ ...stated, signed: 3 }, 9, true)).toBe(
      'tells otherwise of its requisition than entry 5',
    );
    expect(recalls.flawOf({ ...stated, reasons: 'Voted against the clinic.' }, 9, true)).toBe(
      'gives other reasons than members signed',
    );
    const never = 'rests on a requisition that nobody had presented';
    expect(recalls.flawOf(stated, 5, true)).toBe(never);
    expect(recalls.flawOf({ ...stated, id: 'recall-2' }, 9, true)).toBe(never);
    expect(recalls.flawOf({ ...stated, id: 'recall-2' }, 9, false)).toBeNull();
  });
});

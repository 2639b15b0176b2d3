import fc from 'fast-check';
import { type Constitution } from '../constitution';
import { presets } from '../presets';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { multistakeholderCoOp } from '../presets/multistakeholder-co-op';
import { changed } from '../testing/changed-document';
import { diffConstitutions } from './diff-constitutions';

const becomes = (changes: Readonly<Record<string, unknown>>, preset = cicMembersCouncil) =>
  changed(preset, changes) as unknown as Constitution;
const says = (changes: Readonly<Record<string, unknown>>, preset = cicMembersCouncil): string[] =>
  diffConstitutions(preset, becomes(changes, preset)).map(
    (change) => `${change.section}: ${change.says}`,
  );

describe('what a new version changes, in words', () => {
  it('nothing where nothing is changed', () => {
    for (const preset of presets) expect(diffConstitutions(preset, preset)).toEqual([]);
  });
  it('nothing where the members of a document are written in another order', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([name, part]) => [name, turned(part)]),
            )
          : value;
    for (const preset of presets)
      expect(diffConstitutions(preset, turned(preset) as Constitution)).toEqual([]);
  });
  it('part by part, in one order', () => {
    const change = { '/surplus/reserveFloorPence': '5', '/councilName': 'Assembly', '/version': 2 };
    const turned = Object.fromEntries(Object.entries(becomes(change)).toReversed());
    expect(
      diffConstitutions(cicMembersCouncil, turned as unknown as Constitution).map(
        ({ path }) => path,
      ),
    ).toEqual(['/version', '/councilName', '/surplus/reserveFloorPence']);
  });
  it('a value', () => {
    expect(says({ '/constituencies/0/seats': 12 })).toEqual([
      'Constituencies: “Staff”, seats: 10 becomes 12.',
    ]);
    expect(says({ '/meetings/quorum/atLeast': 5, '/councilName': 'Assembly' })).toEqual([
      "Council: Council name: Members' Council becomes Assembly.",
      'General meetings: Meetings, quorum, persons at the least: 2 becomes 5.',
    ]);
  });
  it('a majority', () => {
    const threshold = { numerator: 2, denominator: 3, strict: false };
    expect(says({ '/decisionKinds/5/threshold': threshold })).toEqual([
      'Kinds of decision: “Removal of the chair”, threshold: at least three quarters becomes at least two thirds.',
    ]);
  });
  it('something taken out, and something new', () => {
    expect(says({ '/fund': undefined })).toEqual([
      'Fund: Fund removed; it was: decision kind council-fund-round.',
    ]);
    expect(says({ '/offices/0/isDirector': undefined })).toEqual([
      'Offices: “Chair”, is director removed; it was: yes.',
    ]);
    expect(says({ '/elections/forOneSeat': 'irv' })).toEqual([
      'Elections: Elections, method for one seat added: irv.',
    ]);
  });
  it('an item of a list by its code, wherever it stands', () => {
    const [chair, ned] = cicMembersCouncil.offices;
    expect(says({ '/offices': [ned, chair] })).toEqual([]);
    expect(says({ '/offices': [ned] })).toEqual(['Offices: “Chair” is removed.']);
    const secretary = { ...chair, code: 'secretary', name: 'Secretary' };
    const added = says({ '/offices': [chair, ned, secretary] });
    expect(added).toHaveLength(1);
    expect(added[0]).toContain('“Secretary” is added: places 1, term years 3');
  });
  it('weights by their constituency', () => {
    const weights = { '/voting/classes/weights/0/numerator': 30 };
    expect(says(weights, multistakeholderCoOp)).toEqual([
      'Weight of votes: “users”, numerator: 40 becomes 30.',
    ]);
  });
  it('who must be present, and where a value comes from', () => {
    expect(
      says({ '/councilQuorum/oneFromEach': [['staff']], '/councilQuorum/cites': ['Rule 4'] }),
    ).toEqual([
      'Council: Council quorum, somebody from each of: staff, community or partners becomes staff.',
      'Council: Council quorum, sources: Constitution, council quorum, A third with a mix of seats [design] becomes Rule 4.',
    ]);
  });
  it('tells where, so that a page can link to it', () => {
    const [change] = diffConstitutions(cicMembersCouncil, becomes({ '/offices/0/termYears': 4 }));
    expect(change).toMatchObject({ path: '/offices/chair/termYears', type: 'changed' });
  });
  it('the other way round: what was added is removed, and as many things change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.constantFrom(...presets), (a, b) => {
        const [there, back] = [diffConstitutions(a, b), diffConstitutions(b, a)];
        const paths = (of: typeof there, type: string): string[] =>
          of.flatMap((one) => (one.type === type ? [one.path] : [])).sort();
        expect(paths(back, 'removed')).toEqual(paths(there, 'added'));
        expect(paths(back, 'changed')).toEqual(paths(there, 'changed'));
      }),
      { numRuns: 30 },
    );
  });
});

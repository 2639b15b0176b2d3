import { type Constitution, type GuaranteedPlaces } from '../constitution';
import { explainConstitution } from '../explaining/explain-constitution';
import { parseConstitution } from '../parsing/parse-constitution';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { faultsOf } from '../testing/changed-document';
import { guaranteedIn, guaranteeSays, seatsGuaranteed } from './guaranteed-places';

const { elections, constituencies } = cicMembersCouncil;
const staff = constituencies.find(({ code }) => code === 'staff')!;
const place = { code: 'clinical', name: 'Clinical staff', constituency: 'staff', atLeast: 1 };
const guaranteeing = (...places: GuaranteedPlaces[]): Constitution => ({
  ...cicMembersCouncil,
  elections: { ...elections, guarantees: { places, cites: ['Rule 9'] } },
});
const pack = guaranteeing(place);
const at = '/elections/guarantees/places';

describe('R-F36: seats that a group is guaranteed', () => {
  it('are part of a constitution, and said in plain sentences', () => {
    expect(parseConstitution(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
    const points = explainConstitution(pack).sections.flatMap((section) => section.points);
    expect(points).toContain(
      `Staff: at least 1 of the ${staff.seats} seats is for Clinical staff.`,
    );
    expect(guaranteeSays({ name: 'Nurses', atLeast: 2 }, 3)).toBe(
      'At least 2 of the 3 seats are for Nurses.',
    );
  });

  it('hold where all seats of the constituency are elected together, and nowhere else', () => {
    const { seats } = staff;
    expect(seats).toBeGreaterThan(1);
    expect(guaranteedIn(pack, { code: 'staff', seats })).toEqual([place]);
    expect(guaranteedIn(pack, { code: 'staff', seats: 1 })).toEqual([]);
    expect(guaranteedIn(pack, { code: 'community', seats })).toEqual([]);
    expect(guaranteedIn(cicMembersCouncil, { code: 'staff', seats })).toEqual([]);
  });

  it('are those of the candidates who stated to belong to the group', () => {
    const stands = (id: string, ...groups: string[]) => ({ id, groups });
    expect(
      seatsGuaranteed([place], [stands('a'), stands('b', 'clinical'), stands('c', 'other')]),
    ).toEqual([{ id: 'clinical', name: place.name, candidates: ['b'], atLeast: 1, atMost: null }]);
  });

  const all = { ...place, atLeast: staff.seats };
  it.each([
    ['more than there are', [{ ...place, atLeast: staff.seats + 1 }], '0/atLeast'],
    ['more together than there are', [all, { ...place, code: 'nurses' }], '1/atLeast'],
    [
      'for a constituency that elects nobody',
      [{ ...place, constituency: 'council' }],
      '0/constituency',
    ],
  ])('are refused where they are %s', (_name, places, path) => {
    const document = guaranteeing(...places);
    const coOpted = { ...staff, code: 'council', precedence: 99, filledBy: 'appointment' as const };
    const faults = faultsOf({ ...document, constituencies: [...constituencies, coOpted] });
    expect(faults).toContainEqual(
      expect.objectContaining({
        path: `${at}/${path}`,
        code: 'guaranteed-places',
        rule: 'R-F36',
        citation: 'Rule 9',
      }),
    );
  });

  it('are refused where the method keeps none, and where only some seats fall free at a time', () => {
    const codes = (document: Constitution) =>
      faultsOf(document).map(({ code, path }) => [code, path]);
    const counted = (changes: object) =>
      codes({ ...pack, elections: { ...pack.elections, ...changes } });
    expect(codes(pack)).toEqual([]);
    expect(counted({ method: 'fptp' })).toContainEqual([
      'guaranteed-places',
      `${at}/0/constituency`,
    ]);
    expect(counted({ retiring: { numerator: 1, denominator: 3 } })).toContainEqual([
      'guaranteed-places',
      `${at}/0/atLeast`,
    ]);
    expect(codes(guaranteeing({ ...place, constituency: 'nobody' }))).toEqual([
      ['unknown-constituency', `${at}/0/constituency`],
    ]);
    expect(codes(guaranteeing(place, place))).toContainEqual(['duplicate-code', `${at}/1/code`]);
  });
});

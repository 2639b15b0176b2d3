import { plainDate } from '@folkmoot/basics';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { explainConstitution } from '../explaining/explain-constitution';
import { parseConstitution } from '../parsing/parse-constitution';
import { whyNotPublicValue } from './public-value';

const source = 'the first Lotto draw of the National Lottery after the poll closes';
const closed = { closedAt: '2026-06-10T16:00:00.000Z', today: plainDate('2026-06-12') };
const why = (drawnOn: string, numbers: readonly number[]) =>
  whyNotPublicValue({ source, numbers: 3 }, { drawnOn: plainDate(drawnOn), numbers }, closed)
    ?.code ?? null;

describe('R-10: the public value behind the lots of an election', () => {
  it('is as many numbers as were announced', () => {
    expect(why('2026-06-10', [3, 14, 15])).toBeNull();
    expect(why('2026-06-10', [3, 14])).toBe('other-numbers');
    expect(why('2026-06-10', [3, 14, 15, 92])).toBe('other-numbers');
  });

  it('is fixed only after the close, and before it is entered', () => {
    expect(why('2026-06-09', [3, 14, 15])).toBe('drawn-before-close');
    expect(why('2026-06-12', [3, 14, 15])).toBeNull();
    expect(why('2026-06-13', [3, 14, 15])).toBe('drawn-later');
  });
});

describe('R-10: a constitution that announces a public value for lots', () => {
  const publicValue = { source, numbers: 6, cites: ['Rules of election, 12'] };
  const { elections } = cicMembersCouncil;
  const withValue = { ...cicMembersCouncil, elections: { ...elections, publicValue } };

  it('is taken, and says so in its outline', () => {
    expect(parseConstitution(withValue).ok).toBe(true);
    const points = explainConstitution(withValue).sections.flatMap((section) => section.points);
    expect(points).toContainEqual(
      expect.stringContaining(`6 numbers that others publish after it: ${source}.`),
    );
  });

  it('is refused with ballots that follow each other, which cannot wait for it', () => {
    const exhaustive = {
      ...withValue,
      elections: { ...withValue.elections, forOneSeat: 'exhaustive' },
    };
    const parsed = parseConstitution(exhaustive);
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toContain('public-value');
  });
});

import { type Constitution } from '../../constitution';
import { type ResolutionFacts } from '../../facts';
import { allocating, appointing, election, everybody, motion } from '../../testing/year';
import { presets } from '../index';

interface Year {
  readonly id: string;
  /** What is elected to, and how many seats fall free. */
  readonly elects: readonly [constituency: string, seats: number];
  readonly appoints: readonly [kind: string, office: string, change?: Partial<ResolutionFacts>];
  /** A kind of decision by more than half of those who vote. */
  readonly resolves: string;
  readonly allocates: readonly [kind: string, destination: string];
}

const boardNamed = { alsoCarried: ['board-name-director'] };
const authorityConsents = { consents: ['The local authority'] };

const years: readonly Year[] = [
  {
    id: 'cic-members-council',
    elects: ['community', 2],
    appoints: ['council-appoint-chair', 'chair'],
    resolves: 'council-resolution',
    allocates: ['council-surplus-allocation', 'community-fund'],
  },
  {
    id: 'employee-owned-cic',
    elects: ['staff', 2],
    appoints: ['members-confirm-director', 'ned', boardNamed],
    resolves: 'members-ordinary-resolution',
    allocates: ['members-allocate-surplus', 'services'],
  },
  {
    id: 'worker-co-op',
    elects: ['workers', 3],
    appoints: ['directors-co-opt', 'council:independents'],
    resolves: 'members-ordinary-resolution',
    allocates: ['members-allocate-surplus', 'member-dividend'],
  },
  {
    id: 'consumer-co-op',
    elects: ['consumers', 33],
    appoints: ['board-elect-chair', 'chair'],
    resolves: 'members-resolution',
    allocates: ['members-allocate-surplus', 'dividend-on-purchases'],
  },
  {
    id: 'multistakeholder-co-op',
    elects: ['investors', 1],
    appoints: ['directors-elect-chair', 'chair'],
    resolves: 'members-resolution',
    allocates: ['board-allocate-surplus', 'member-dividend'],
  },
  {
    id: 'mutual',
    elects: ['members', 3],
    appoints: ['members-confirm-director', 'ned', boardNamed],
    resolves: 'members-ordinary-resolution',
    allocates: ['members-allocate-surplus', 'services'],
  },
  {
    id: 'eot-indirect',
    elects: ['employees', 2],
    appoints: ['employees-elect-trustee', 'employee-trustee'],
    resolves: 'members-ordinary-resolution',
    allocates: ['board-allocate-surplus', 'bonus'],
  },
  {
    id: 'eot-combined',
    elects: ['employees', 2],
    appoints: ['trustees-appoint-independent', 'independent-trustee'],
    resolves: 'members-ordinary-resolution',
    allocates: ['board-allocate-surplus', 'bonus'],
  },
  {
    id: 'direct-employee-owned',
    elects: ['employees', 1],
    appoints: ['members-appoint-director', 'director'],
    resolves: 'members-ordinary-resolution',
    allocates: ['members-allocate-surplus', 'dividend'],
  },
  {
    id: 'community-benefit-society',
    elects: ['members', 3],
    appoints: ['directors-elect-chair', 'chair'],
    resolves: 'members-resolution',
    allocates: ['members-allocate-surplus', 'community-fund'],
  },
  {
    id: 'nhs-foundation-trust',
    elects: ['staff-clinical', 1],
    appoints: ['council-appoint-ned', 'ned'],
    resolves: 'council-resolution',
    allocates: ['board-allocate-surplus', 'services'],
  },
  {
    id: 'latc',
    elects: ['users', 2],
    appoints: ['members-appoint-director', 'director', authorityConsents],
    resolves: 'members-ordinary-resolution',
    allocates: ['members-allocate-surplus', 'dividend'],
  },
  {
    id: 'social-work-practice',
    elects: ['social-workers', 2],
    appoints: ['directors-elect-chair', 'chair'],
    resolves: 'members-ordinary-resolution',
    allocates: ['members-allocate-surplus', 'services'],
  },
];

const preset = (id: string): Constitution => presets.find((known) => known.id === id)!;

it('every preset has its year', () => {
  expect(years.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
});

describe.each(years)('R-I1 to R-I12: a small year under $id', (year) => {
  const rules = preset(year.id);
  const all = (kind: string): number =>
    everybody(rules, kind).reduce((sum, { tookPart }) => sum + tookPart, 0);

  it('elects, and begins a term for each seat', () => {
    const [constituency, seats] = year.elects;
    const { verdict, effects } = election(rules, constituency, seats);
    expect(verdict).toBe('elected');
    expect(effects.filter(({ type }) => type === 'term-begins')).toHaveLength(seats);
    expect(effects[0]).toMatchObject({ office: `council:${constituency}`, from: '2026-10-01' });
  });

  it('appoints, with whatever else that needs', () => {
    const [kind, office, change = {}] = year.appoints;
    const most = all(kind);
    const appointed = motion(rules, kind, [most, 0], { ...appointing(office), ...change });
    expect(appointed.verdict).toBe('carried');
    expect(appointed.effects.filter(({ type }) => type === 'term-begins')).toHaveLength(1);
    if (year.appoints[2])
      expect(motion(rules, kind, [most, 0], appointing(office)).verdict).toBe('unlawful');
  });

  it('resolves by more than half, and not by half', () => {
    const half = Math.floor(all(year.resolves) / 2);
    expect(motion(rules, year.resolves, [half, half - 1]).verdict).toBe('carried');
    expect(motion(rules, year.resolves, [half, half]).verdict).toBe('lost');
  });

  it('allocates its surplus to the penny', () => {
    const [kind, destination] = year.allocates;
    const lines = [{ destination, pence: '2500001' }];
    const allocated = motion(rules, kind, [all(kind), 0], allocating(lines));
    expect(allocated.verdict).toBe('carried');
    expect(allocated.effects[0]).toEqual({
      type: 'allocation',
      lines: [
        { destination, pence: '2500001' },
        { destination: 'reserves', pence: '7499999' },
      ],
    });
  });
});

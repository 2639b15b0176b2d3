import { cicMembersCouncil, type Constitution, type DecisionKind } from '@folkmoot/rules';
import { amendedRecord, honestRecord } from '../testing';
import { CannotReplay, type ReplayedDecision } from './replay';
import { replayRecord } from './replay-record';

const proposed = (change: Partial<Constitution>): Constitution => ({
  ...cicMembersCouncil,
  version: 2,
  ...change,
});

const withKind = (code: string, change: Partial<DecisionKind>): Constitution =>
  proposed({
    decisionKinds: cicMembersCouncil.decisionKinds.map((kind) =>
      kind.code === code ? { ...kind, ...change } : kind,
    ),
  });

const elections = (change: Partial<Constitution['elections']>): Constitution =>
  proposed({ elections: { ...cicMembersCouncil.elections, ...change } });

/** Decisions 1 (a resolution: 3 for, 1 against), 2 (an election, tied) and 3 (a fund round). */
async function under(version: Constitution): Promise<readonly ReplayedDecision[]> {
  return (await replayRecord(honestRecord().publish(), version)).decisions;
}

const results = async (version: Constitution): Promise<string[]> =>
  (await under(version)).map(({ result }) => result);

const ordinary = 'members-ordinary-resolution';

describe('replaying past decisions under another version', () => {
  it('finds nothing different under a version that changes nothing for them', async () => {
    const replay = await replayRecord(
      amendedRecord().publish(),
      proposed({ councilName: 'Council' }),
    );
    expect(replay.totals).toEqual({ same: 4, differently: 0, 'cannot-be-said': 0 });
    for (const { steps, effects } of replay.decisions)
      expect({ steps, effects }).toEqual({
        steps: { was: [], would: [] },
        effects: { was: [], would: [] },
      });
  });

  it('tells which would have been lost, and by which step', async () => {
    const [resolution, ...others] = await under(
      withKind(ordinary, { threshold: { numerator: 4, denominator: 5, strict: false } }),
    );
    expect(resolution).toMatchObject({
      number: 1,
      title: 'Motion',
      version: 1,
      result: 'differently',
      was: { verdict: 'carried' },
      would: { verdict: 'lost' },
      unknown: null,
      steps: {
        was: [expect.stringContaining('It needs more than half of the votes cast')],
        would: [expect.stringContaining('5 × 3 = 15 is not at least 4 × 4 = 16')],
      },
    });
    expect(others.map(({ result }) => result)).toEqual(['same', 'same']);
  });

  it('tells what would have followed otherwise, though the same were elected', async () => {
    const [, election] = await under(elections({ termYears: 2 }));
    expect(election).toMatchObject({ result: 'differently', would: { verdict: 'elected' } });
    expect(election?.effects).toMatchObject({
      was: [expect.stringContaining('8 June 2029')],
      would: [expect.stringContaining('8 June 2028')],
    });
  });

  it('counts an election again by another method, from its papers and its lots', async () => {
    const [, election] = await under(elections({ method: 'meek', forOneSeat: 'irv' }));
    expect(election).toMatchObject({ result: 'same', unknown: null });
    expect(election?.steps.would).toEqual(
      expect.arrayContaining([
        expect.stringContaining("by the constitution's method, the alternative vote"),
      ]),
    );
  });

  it.each(['approval', 'exhaustive', 'block-vote'] as const)(
    'cannot count rankings by %s',
    async (method) => {
      const [, election] = await under(elections({ method, forOneSeat: method }));
      expect(election).toMatchObject({
        result: 'cannot-be-said',
        would: null,
        unknown: `“Staff: 1 seat” was marked for a count by scottish-stv, which ${method} cannot count.`,
      });
    },
  );

  it.each<[string, Constitution, RegExp]>([
    [
      'others would have voted',
      withKind(ordinary, { electorate: 'members' }),
      /^Community would have voted too/,
    ],
    [
      'it was for others',
      withKind(ordinary, { electorate: 'council' }),
      /^It would have been for the council/,
    ],
    [
      'fewer would have voted',
      withKind(ordinary, { without: ['staff'] }),
      /^Staff would not have voted/,
    ],
    [
      'each constituency is asked',
      withKind(ordinary, { eachConstituency: ['staff'] }),
      /^How each constituency voted/,
    ],
    [
      'somebody’s consent is needed',
      withKind(ordinary, { consentOf: ['The founder'] }),
      /^Whether The founder/,
    ],
    [
      'another decision is needed',
      withKind(ordinary, { alsoNeeds: ['council-resolution'] }),
      /^Whether “Resolution of the council”/,
    ],
    [
      'it takes two meetings',
      withKind(ordinary, { procedure: 'two-meetings' }),
      /^It would have taken two meetings/,
    ],
    [
      'the poll is open for longer',
      withKind(ordinary, { minimumDaysOpen: 21 }),
      /open for 21 days at the least/,
    ],
    [
      'votes go by shares',
      proposed({ voting: { basis: 'share', cites: ['Articles'] } }),
      /by members or by shares/,
    ],
    [
      'others belong',
      proposed({
        constituencies: cicMembersCouncil.constituencies.map((one) =>
          one.code === 'staff' ? { ...one, minimumAge: 18 } : one,
        ),
      }),
      /^Who belongs to Staff/,
    ],
    [
      'there is no such kind',
      proposed({
        decisionKinds: cicMembersCouncil.decisionKinds.filter(({ code }) => code !== ordinary),
      }),
      /^The version has no kind of decision “Ordinary resolution of the members”/,
    ],
  ])('says that it cannot be said where %s', async (_, version, says) => {
    const [resolution] = await under(version);
    expect(resolution).toMatchObject({ result: 'cannot-be-said', would: null });
    expect(resolution?.unknown).toMatch(says);
  });

  it('says so too of a fund that would have been divided by another method', async () => {
    const [, , fund] = await under(
      proposed({ fund: { ...cicMembersCouncil.fund!, method: 'greedy' } }),
    );
    expect(fund).toMatchObject({
      result: 'cannot-be-said',
      unknown: expect.stringMatching(/^The fund would have been divided by greedy,/),
    });
  });

  it('does not hold a poll of long enough against a longer minimum', async () => {
    expect((await results(withKind(ordinary, { minimumDaysOpen: 8 })))[0]).toBe('same');
  });

  it('replays the vote on a new version, and not what it changed', async () => {
    const version = withKind('members-special-resolution', {
      threshold: { numerator: 9, denominator: 10, strict: false },
    });
    const { decisions } = await replayRecord(amendedRecord().publish(), { ...version, version: 9 });
    expect(decisions[3]).toMatchObject({
      result: 'differently',
      was: { verdict: 'carried' },
      would: { verdict: 'lost' },
    });
  });

  it('refuses a record with a hole in it', async () => {
    const record = honestRecord().publish();
    const version = proposed({ councilName: 'Council' });
    await expect(replayRecord({ ...record, decision: () => null }, version)).rejects.toThrow(
      new CannotReplay('Decision 1 is not published.'),
    );
    await expect(replayRecord({ ...record, constitution: () => null }, version)).rejects.toThrow(
      new CannotReplay('Version 1 of the constitution is not published.'),
    );
    const [, election] = (
      await replayRecord({ ...record, ballots: () => null }, elections({ forOneSeat: 'irv' }))
    ).decisions;
    expect(election?.unknown).toBe('The papers of “Staff: 1 seat” are not published.');
  });
});

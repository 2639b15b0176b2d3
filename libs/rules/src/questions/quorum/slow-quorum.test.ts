import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type MeetingQuorum } from '../../constitution';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { meetingRules } from '../../testing/meeting-rules';
import { slowQuorum } from '../../testing/slow-quorum';
import { ask } from '../index';
import { type Attender, type MeetingEvent, type QuorumFacts } from './facts';

const CONSTITUENCIES = ['staff', 'community', 'partners'] as const;
const START = Date.parse('2026-06-09T09:00:00.000Z');
const minute = (count: number): string => new Date(START + count * 60_000).toISOString();

const standing = fc.record({
  member: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'),
  as: fc.constantFrom('member', 'proxy', 'representative'),
  constituency: fc.constantFrom(...CONSTITUENCIES),
});
const people = fc
  .array(
    fc.oneof(
      { arbitrary: fc.array(standing, { minLength: 1, maxLength: 3 }), weight: 6 },
      { arbitrary: fc.constant([]), weight: 1 },
    ),
    { minLength: 2, maxLength: 6 },
  )
  .map((lists): Attender[] => lists.map((standsFor, index) => ({ id: `p${index}`, standsFor })));

/** Something asked for now and then, so that most meetings can reach their quorum. */
const sometimes = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: values, weight: 1 });

const quorum: fc.Arbitrary<MeetingQuorum> = fc
  .record({
    atLeast: fc.integer({ min: 1, max: 3 }),
    share: sometimes(
      fc.constantFrom({ numerator: 1, denominator: 3 }, { numerator: 1, denominator: 2 }),
    ),
    atMost: sometimes(fc.integer({ min: 1, max: 3 })),
    mode: fc.constantFrom('AT_START' as const, 'THROUGHOUT' as const),
    oneFromEach: fc.oneof(
      { arbitrary: fc.constant([]), weight: 3 },
      {
        arbitrary: fc.subarray([...CONSTITUENCIES], { minLength: 1 }).map((set) => [set]),
        weight: 1,
      },
    ),
    notOnly: sometimes(fc.constantFrom(...CONSTITUENCIES)),
    mostFrom: sometimes(fc.constantFrom(...CONSTITUENCIES)),
    minutesToWait: fc.constantFrom(0, 5, 30),
  })
  .map(({ share, atMost, notOnly, mostFrom, ...rest }) => ({
    ...rest,
    ...(share && { share }),
    ...(atMost !== undefined && { atMost }),
    ...(notOnly !== undefined && { notOnly }),
    ...(mostFrom !== undefined && { mostFrom }),
    cites: ['Articles'],
  }));

/** Mostly comings and goings, with items begun and ended between them, and now and then an end. */
const script = (count: number): fc.Arbitrary<MeetingEvent[]> =>
  fc
    .array(
      fc.tuple(
        fc.noBias(fc.integer({ min: 0, max: 6 })),
        fc.noBias(fc.integer({ min: 0, max: 99 })),
        fc.nat(count - 1),
        fc.subarray(
          Array.from({ length: count }, (_, index) => `p${index}`),
          { maxLength: Math.min(2, count) },
        ),
      ),
      { minLength: 12, maxLength: 30 },
    )
    .map((steps) => {
      const first = Array.from({ length: count - 1 }, (_, index): MeetingEvent => ({
        at: minute(-5),
        type: 'arrives',
        person: `p${index}`,
      }));
      let time = -5;
      let items = 0;
      const later = steps.map(([wait, what, who, interested]): MeetingEvent => {
        time += wait;
        const when = minute(time);
        if (what < 20) return { at: when, type: 'arrives', person: `p${who}` };
        if (what < 34) return { at: when, type: 'leaves', person: `p${who}` };
        if (what < 66)
          return what < 60
            ? { at: when, type: 'item-begins', item: String(++items) }
            : { at: when, type: 'item-begins', item: String(++items), interested };
        if (what < 98) return { at: when, type: 'item-ends', item: String(Math.max(1, items)) };
        return { at: when, type: what < 99 ? 'closed' : 'adjourned' };
      });
      return [...first, ...later];
    });

const meeting = people.chain((all) =>
  fc.record({ people: fc.constant(all), events: script(all.length), quorum }),
);

/** The same meetings each time, unless more of them are asked for. */
const many = process.env['FOLKMOOT_ORACLE_RUNS'];
const course = many ? { numRuns: Number(many) } : { numRuns: 600, seed: 20_260_609 };

describe('R-A28, R-A29: the quorum against a slow model, over random meetings', () => {
  const answer = (facts: QuorumFacts, rules: MeetingQuorum) => {
    const meetings = { ...meetingRules(), quorum: rules };
    const ruling = valueOf(ask({ ...cicMembersCouncil, meetings }, facts));
    expect(ruling.derivation.every(({ holds }) => holds)).toBe(ruling.verdict === 'quorate');
    return {
      verdict: ruling.verdict,
      valid: ruling.derivation
        .filter(({ inputs, holds }) => holds && 'item' in inputs)
        .map(({ inputs }) => String(inputs['item']))
        .sort(),
    };
  };
  const factsOf = (all: readonly Attender[], events: readonly MeetingEvent[]): QuorumFacts => ({
    type: 'quorum',
    body: 'general',
    entitled: 6,
    startsAt: minute(0),
    people: all,
    events,
  });

  it('agrees on the verdict and on every item', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(meeting, ({ people: all, events, quorum: rules }) => {
        const facts = factsOf(all, events);
        const slow = slowQuorum(facts, rules);
        const quick = answer(facts, rules);
        const kind = `${quick.verdict}, ${quick.valid.length > 0 ? 'some' : 'nothing'} valid`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        expect(quick).toEqual({ verdict: slow.verdict, valid: [...slow.valid].sort() });
      }),
      course,
    );
    expect([...seen.keys()].sort()).toEqual([
      'adjourned, nothing valid',
      'adjourned, some valid',
      'inquorate, nothing valid',
      'inquorate, some valid',
      'quorate, some valid',
    ]);
  });

  it('does not depend on the order in which people are listed', () => {
    fc.assert(
      fc.property(meeting, ({ people: all, events, quorum: rules }) => {
        expect(answer(factsOf([...all].reverse(), events), rules)).toEqual(
          answer(factsOf(all, events), rules),
        );
      }),
      { numRuns: 200 },
    );
  });
});

import { type Constituency, type Constitution } from '../../constitution';
import { votesIn, type Voters } from '../../electorate/electorate';
import { type Spell } from '../../electorate/spells';
import { whyNotEntitled } from '../../electorate/why-not-entitled';
import { type Step } from '../../outcome';
import { cite, find, type Source } from '../../reasoning/step';
import { dayOf, type Moment, momentSays, noLaterThan } from '../moment';
import { constituencyName } from '../names';
import { type Belonging, type EntitlementFacts, type Membership } from './facts';

type Person = EntitlementFacts['person'];

/** Where a person votes at one moment, with the reasoning; `null` when nowhere. */
export interface Place {
  readonly constituency: Constituency | null;
  readonly steps: readonly Step[];
}

const REGISTER: Source = { rule: 'R-05', citation: 'Constitution, constituencies' };

/**
 * In which constituency does a person vote at a moment?
 * Source, R-D2, R-E13, R-E14. The constituency of highest precedence prevails, so nobody votes twice.
 */
export function placeAt(
  constitution: Constitution,
  who: Voters,
  person: Person,
  at: Moment,
): Place {
  const onCouncil = who === 'council' || who === 'elected-council';
  const held = (onCouncil ? (person.seats ?? []) : person.memberships).filter(holdsAt(at));
  const barred = held.flatMap((one) => obstacle(constitution, person, one) ?? []);
  const usable = held.filter((one) => !obstacle(constitution, person, one));
  const known = asKnown(person.id, usable, dayOf(at), onCouncil);
  const constituency = votesIn(constitution, who, known, dayOf(at));
  if (constituency)
    return { constituency, steps: [...prevails(constitution, constituency, usable, at)] };
  if (barred.length > 0) return { constituency: null, steps: barred };
  const why =
    usable.length > 0
      ? (whyNotEntitled(constitution, who, known, dayOf(at))?.says ?? '')
      : whenOtherwise(onCouncil ? (person.seats ?? []) : person.memberships, at);
  return { constituency: null, steps: [find(REGISTER, why, false)] };
}

const holdsAt =
  (at: Moment) =>
  ({ from, to }: Belonging): boolean =>
    noLaterThan(from, at) && (to === null || !noLaterThan(to, at));

function asKnown(id: string, held: readonly Belonging[], on: Spell['from'], onCouncil: boolean) {
  const spells = held.map(({ constituency }): Spell => ({ constituency, from: on, to: null }));
  return { id, qualifications: onCouncil ? [] : spells, seats: onCouncil ? spells : [] };
}

/** What keeps a membership from carrying a vote; `null` when nothing does. */
function obstacle(
  constitution: Constitution,
  person: Person,
  { constituency, awaitsConfirmation, sharesHeldByNominee, organisation }: Membership,
): Step | null {
  const source = (rule: string): Source => ({
    rule,
    citation: cite(
      constitution.constituencies.find(({ code }) => code === constituency)?.cites,
      'constituencies',
    ),
  });
  const name = constituencyName(constitution, constituency);
  if (sharesHeldByNominee)
    return find(
      source('R-I2'),
      'Shares that a nominee holds for somebody who left have no vote, and count towards no quorum and no total.',
      false,
    );
  if (awaitsConfirmation)
    return find(
      source('R-E14'),
      `The change to ${name} has not been confirmed, so it does not count yet.`,
      false,
    );
  if (organisation && organisation.namedVoter !== person.id)
    return find(
      source('R-E13'),
      `${organisation.name} is one member with one vote, and has named somebody else to cast it.`,
      false,
      { 'named voter': organisation.namedVoter },
    );
  return null;
}

function prevails(
  constitution: Constitution,
  constituency: Constituency,
  usable: readonly Membership[],
  at: Moment,
): readonly Step[] {
  const source = { rule: 'R-05', citation: cite(constituency.cites, constituency.name) };
  const others = new Set(usable.map((one) => one.constituency));
  others.delete(constituency.code);
  const belongs = find(
    source,
    `On ${momentSays(at)} this person belongs to ${constituency.name}.`,
    true,
    { constituency: constituency.code },
  );
  if (others.size === 0) return [belongs];
  const names = [...others].map((code) => constituencyName(constitution, code)).join(', ');
  return [
    belongs,
    find(
      { ...source, rule: 'R-E14' },
      `The same person also qualifies for ${names}. One person has one vote, in the constituency that prevails for this vote: ${constituency.name}.`,
      true,
      { person: 'counted once (R-08)' },
    ),
  ];
}

function whenOtherwise(spells: readonly Belonging[], at: Moment): string {
  const later = spells.find(({ from }) => !noLaterThan(from, at));
  const earlier = spells.find(({ to }) => to !== null && noLaterThan(to, at));
  if (earlier?.to)
    return `Membership ended on ${momentSays(earlier.to)}, and the roll was fixed on ${momentSays(at)}.`;
  if (later)
    return `Membership began on ${momentSays(later.from)}, after the roll was fixed on ${momentSays(at)}.`;
  return `The register knows no membership on ${momentSays(at)}, when the roll was fixed.`;
}

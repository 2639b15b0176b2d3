import { type PlainDate, formatDate } from '@folkmoot/basics';
import { type Constituency, type Constitution } from '../constitution';
import { bodyAsked, type Voters, votesHeld, votesIn } from './electorate';
import { type Person, type Spell, isOn, prevailing } from './spells';

/** Why a person is not on a roll. Codes are public and stable; `says` is fit to show the member. */
export interface NotEntitled {
  readonly code:
    | 'not-a-member'
    | 'not-yet-a-member'
    | 'no-longer-a-member'
    | 'not-a-legal-member'
    | 'other-constituency'
    | 'constituency-not-asked'
    | 'not-on-the-council'
    | 'term-not-begun'
    | 'term-ended'
    | 'not-elected'
    | 'no-shares';
  readonly says: string;
}

/**
 * Why a person may not vote, or `null` when they may.
 * Source, R-E14; R-A7 for votes by shares; R-E2 for votes of the elected council members alone.
 * @param person  `null` for somebody the registers do not know
 * @param on      the record date of the roll
 */
export function whyNotEntitled(
  constitution: Constitution,
  who: Voters,
  person: Person | null,
  on: PlainDate,
): NotEntitled | null {
  if (person && votesIn(constitution, who, person, on))
    return votesHeld(constitution, who, person) > 0
      ? null
      : {
          code: 'no-shares',
          says: `This vote goes by shares, and the register of members has none in your name on ${formatDate(on)}, when the roll was fixed.`,
        };
  const body = typeof who !== 'string' && 'constituency' in who ? null : bodyAsked(who);
  const leftOut = person && body && votesIn(constitution, body, person, on);
  if (leftOut) {
    return {
      code: 'constituency-not-asked',
      says: `Not every constituency votes on a decision of this kind, and the ${leftOut.name} constituency does not.`,
    };
  }
  if (body === 'council' || body === 'elected-council') {
    return whyNotOnCouncil(constitution, person?.seats ?? [], on);
  }
  return whyNotAmongMembers(constitution, who, person?.qualifications ?? [], on);
}

/**
 * Why a person votes in none of the constituencies of one vote, or `null` when they do in one: what keeps them off the
 * roll of the constituency that they belong to, before that they belong to another.
 * Source, R-D15.
 */
export function whyInNone(
  constitution: Constitution,
  constituencies: readonly string[],
  person: Person | null,
  on: PlainDate,
): NotEntitled | null {
  const reasons = constituencies.map((constituency) =>
    whyNotEntitled(constitution, { constituency }, person, on),
  );
  if (reasons.length === 0 || reasons.includes(null)) return null;
  const own = reasons.find((reason) => reason?.code !== 'other-constituency');
  if (own) return own;
  const belongsTo = prevailing(constitution, person?.qualifications ?? [], on)[0];
  return belongsTo ? elsewhere(constitution, constituencies, belongsTo) : null;
}

function elsewhere(
  { constituencies }: Constitution,
  asked: readonly string[],
  belongsTo: Constituency,
): NotEntitled {
  const names = asked.map((code) => constituencies.find((one) => one.code === code)?.name ?? code);
  const those =
    names.length === 1
      ? `${names[0]} constituency`
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} constituencies`;
  return {
    code: 'other-constituency',
    says: `This vote is for the ${those}. You vote in the ${belongsTo.name} constituency.`,
  };
}

function whyNotAmongMembers(
  constitution: Constitution,
  who: Voters,
  spells: readonly Spell[],
  on: PlainDate,
): NotEntitled {
  const belongsTo = prevailing(constitution, spells, on)[0];
  const day = formatDate(on);
  if (belongsTo && typeof who !== 'string' && 'constituency' in who)
    return elsewhere(constitution, [who.constituency], belongsTo);
  if (belongsTo) {
    return {
      code: 'not-a-legal-member',
      says: `This vote is for members of the company. The ${belongsTo.name} constituency votes for the council, but its members hold no share.`,
    };
  }
  switch (timing(spells, on)) {
    case 'later':
      return {
        code: 'not-yet-a-member',
        says: `The roll was fixed on ${day}. Your membership began after that day.`,
      };
    case 'earlier':
      return {
        code: 'no-longer-a-member',
        says: `The roll was fixed on ${day}. Your membership had ended by then.`,
      };
    case 'never':
      return {
        code: 'not-a-member',
        says: `You were not a member on ${day}, when the roll was fixed.`,
      };
  }
}

function whyNotOnCouncil(
  constitution: Constitution,
  seats: readonly Spell[],
  on: PlainDate,
): NotEntitled {
  const council = constitution.councilName;
  const day = formatDate(on);
  if (prevailing(constitution, seats, on).length > 0) {
    return {
      code: 'not-elected',
      says: `Only the elected members of the ${council} take this vote. Your seat is co-opted.`,
    };
  }
  switch (timing(seats, on)) {
    case 'later':
      return {
        code: 'term-not-begun',
        says: `This vote is for the ${council}. Your term had not begun on ${day}.`,
      };
    case 'earlier':
      return {
        code: 'term-ended',
        says: `This vote is for the ${council}. Your term had ended by ${day}.`,
      };
    case 'never':
      return {
        code: 'not-on-the-council',
        says: `This vote is for the ${council}. You held no seat on ${day}.`,
      };
  }
}

function timing(spells: readonly Spell[], on: PlainDate): 'earlier' | 'later' | 'never' {
  const outside = spells.filter((spell) => !isOn(spell, on));
  if (outside.some((spell) => spell.to !== null && spell.to <= on)) return 'earlier';
  return outside.length > 0 ? 'later' : 'never';
}

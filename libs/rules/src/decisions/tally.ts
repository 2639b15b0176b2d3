import { type Constituency, type Constitution, type DecisionKind } from '../constitution';
import { type Participation, type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { type Source, find, weigh } from '../reasoning/step';
import { classesAreUnsound } from './class-votes';
import { byShares } from '../electorate/by-shares';
import { isCount, leftOut, totalTookPart } from './counts';

const recordDate: Source = { rule: 'R-07', citation: 'Constitution, record date' };
const oneVoteEach: Source = { rule: 'R-08', citation: 'Constitution, one vote each' };

/** What participation in a decision of the board is listed under. */
export const BOARD = 'board';
const board = 'the board';

/** Are the numbers fit to decide on? Source. */
export function tallyIsSound(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] {
  const { votesFor, votesAgainst, abstained, participation } = facts;
  const roll = rollIsSound(constitution, kind, participation);
  if (!roll.holds) return [roll];
  if (![votesFor, votesAgainst, abstained, leftOut(facts)].every(isCount)) {
    return [
      roll,
      find({ ...oneVoteEach, rule: 'R-02' }, 'A number of votes is not a whole number.', false),
    ];
  }
  const classes =
    facts.byConstituency && classesAreUnsound(facts, { ...oneVoteEach, rule: 'R-02' });
  if (classes) return [roll, classes];
  return [
    roll,
    withinVotesHeld(
      byShares(constitution, kind),
      votesFor + votesAgainst + abstained,
      totalTookPart(participation),
    ),
  ];
}

/** Where votes go by shares the roll counts votes, not persons. Source: R-08, R-A7. */
const withinVotesHeld = (goesByShares: boolean, cast: number, held: number): Step =>
  goesByShares
    ? weigh(
        { rule: 'R-A7', citation: 'Companies Act 2006 s.284' },
        'Nobody may cast more votes than their shares give.',
        { of: cast, says: 'votes and abstentions' },
        '<=',
        { of: held, says: 'votes of those who took part' },
      )
    : weigh(
        oneVoteEach,
        'Nobody may vote more than once.',
        { of: cast, says: 'votes and abstentions' },
        '<=',
        { of: held, says: 'people who took part' },
      );

/** Did only those on the roll take part? Source. */
export function rollIsSound(
  constitution: Constitution,
  kind: DecisionKind,
  participation: readonly Participation[],
): Step {
  const flaw = participation.map((line) => flawOf(constitution, kind, line)).find(Boolean);
  const repeated = new Set(participation.map((l) => l.constituency)).size < participation.length;
  if (repeated) return find(recordDate, 'The roll lists one constituency twice.', false);
  return find(recordDate, flaw ?? 'Only people on the roll took part.', !flaw);
}

function flawOf(
  constitution: Constitution,
  kind: DecisionKind,
  { constituency: code, entitled, tookPart: present, people }: Participation,
): string | null {
  if (kind.electorate === 'board' && code === BOARD) return countsFlaw(board, entitled, present);
  const constituency = constitution.constituencies.find((known) => known.code === code);
  if (!constituency) return `The constitution has no constituency “${code}”.`;
  const flaw =
    countsFlaw(constituency.name, entitled, present) ??
    (people && peopleFlaw(constitution, kind, constituency.name, { entitled, present, people }));
  if (flaw) return flaw;
  return entitled > 0 && !votesOn(kind, constituency)
    ? `${constituency.name} has no vote on a decision of this kind.`
    : null;
}

function countsFlaw(name: string, entitled: number, present: number): string | null {
  if (!isCount(entitled) || !isCount(present))
    return `The roll of ${name} is not in whole numbers.`;
  return present > entitled ? `More people took part for ${name} than are on the roll.` : null;
}

/** Nobody is on a roll of shares without one. Source: R-A7. */
function peopleFlaw(
  constitution: Constitution,
  kind: DecisionKind,
  name: string,
  votes: { entitled: number; present: number; people: NonNullable<Participation['people']> },
): string | null {
  const { entitled, tookPart } = votes.people;
  if (!byShares(constitution, kind))
    return `${name} votes by people here, and the roll counts votes of shares.`;
  const flaw = countsFlaw(name, entitled, tookPart);
  if (flaw) return flaw;
  return entitled > votes.entitled || tookPart > votes.present
    ? `More people are on the roll of ${name}, or took part, than there are votes.`
    : null;
}

/** Whether members of a constituency vote on a decision of this kind. */
export function votesOn(
  { electorate, without }: DecisionKind,
  constituency: Constituency,
): boolean {
  if (without?.includes(constituency.code)) return false;
  switch (electorate) {
    case 'members':
    case 'council':
      return true;
    case 'legal-members':
      return constituency.legalMembers;
    case 'elected-council':
      return constituency.filledBy === 'election';
    case 'board':
      return false;
  }
}

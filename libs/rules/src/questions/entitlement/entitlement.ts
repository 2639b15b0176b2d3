import { type Constituency, type Constitution } from '../../constitution';
import { contestedBy, contestedName, contestForOffice } from '../../contested/contested';
import { type Ruling, type Step } from '../../outcome';
import { cite, find } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { dayOf, type Moment, momentSays } from '../moment';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { placeAt } from './belonging';
import { type EntitlementFacts, entitlementFacts } from './facts';
import { fitForSeat, fitToVote } from './fitness';
import { recordMoments } from './record-moments';

/**
 * May a person vote, stand for a seat, or keep one; and in which constituency?
 * Source, R-A33, R-C25, R-D2, R-D4, R-D15, R-E10, R-E13, R-E14.
 */
export const entitlement = question(
  'entitlement',
  'May this person vote or stand, and in which constituency?',
  entitlementFacts,
  (constitution, facts): Ruling => {
    const { moments, step } = recordMoments(constitution, facts);
    const last = moments.at(-1);
    if (!last) return ruling('', [step]);
    if (facts.electorate === 'board') return ruling(BOARD, [step, onBoard(facts)]);
    const { constituency, steps } = placeThroughout(constitution, facts, moments);
    if (!constituency) return ruling('', [step, ...steps]);
    return ruling(headline(constitution, facts, constituency, last), [
      step,
      ...steps,
      ...fitness(constitution, facts, constituency, last),
    ]);
  },
);

const ruling = (says: string, steps: readonly Step[]): Ruling =>
  rulingOf(['entitled', 'not-entitled'], says, { steps });

/** The constituency at the last of the moments, if the person is in one at each of them. */
function placeThroughout(
  constitution: Constitution,
  { electorate, person }: EntitlementFacts,
  moments: readonly Moment[],
): { constituency: Constituency | null; steps: readonly Step[] } {
  const places = moments.map((at) => placeAt(constitution, electorate, person, at));
  const missing = places.find(({ constituency }) => !constituency);
  return missing
    ? { constituency: null, steps: missing.steps }
    : {
        constituency: places.at(-1)?.constituency ?? null,
        steps: places.flatMap(({ steps }) => steps),
      };
}

function fitness(
  constitution: Constitution,
  facts: EntitlementFacts,
  constituency: Constituency,
  at: Moment,
): readonly Step[] {
  const on = dayOf(at);
  const voting = fitToVote(constituency, facts.person, on);
  return facts.to === 'vote'
    ? voting
    : [
        ...(facts.office === undefined
          ? [hasSeats(constituency, facts.to)]
          : officeSteps(constitution, facts.office, constituency)),
        ...voting,
        ...fitForSeat(rulesFor(constitution, facts), facts, on),
      ];
}

/** The rules by which what is stood for is filled. */
const rulesFor = (
  constitution: Constitution,
  { office }: EntitlementFacts,
): Pick<Constitution, 'elections' | 'legalForm'> => ({
  legalForm: constitution.legalForm,
  elections: (
    (office === undefined ? null : contestedBy(constitution, contestForOffice(office))) ??
    constitution
  ).elections,
});

/** Whether an office is elected, and from the constituency of whoever would stand. Source: R-E1, R-D6. */
function officeSteps(
  constitution: Constitution,
  code: string,
  { code: own, name }: Constituency,
): readonly Step[] {
  const contested = contestedBy(constitution, contestForOffice(code));
  const source = { rule: 'R-E1', citation: contested?.citation ?? 'Constitution, offices' };
  if (!contested) return [find(source, `“${code}” is not an office that is elected.`, false)];
  const elected = find(source, `${contested.name} is an office that is elected.`, true);
  if (contested.holderFrom === null) return [elected];
  const holds = contested.holderFrom.includes(own);
  const says = holds
    ? `A member of ${name} may hold the office.`
    : `The office is not for a member of ${name}.`;
  return [elected, find({ ...source, rule: 'R-D6' }, says, holds)];
}

/** Nobody stands for a seat that is not elected; one who was co-opted or appointed may keep theirs. */
function hasSeats(
  { filledBy, seats, cites, name }: Constituency,
  to: EntitlementFacts['to'],
): Step {
  const source = { rule: 'R-E3', citation: cite(cites, name) };
  if (to === 'keep-seat') return find(source, `${name} has ${counted(seats, 'seat')}.`, seats > 0);
  const holds = filledBy === 'election' && seats > 0;
  return find(
    source,
    holds ? `The seats of ${name} are filled by election.` : `${name} elects nobody.`,
    holds,
  );
}

const BOARD = 'This person sits on the board and votes there.';

const onBoard = ({ person }: EntitlementFacts): Step =>
  find(
    { rule: 'R-05', citation: 'Companies Act 2006 s.162' },
    person.isDirector ? 'This person is a director.' : 'Only a director votes on the board.',
    person.isDirector ?? false,
  );

const MAY: Readonly<Record<EntitlementFacts['to'], string>> = {
  vote: 'may vote',
  stand: 'may stand',
  'keep-seat': 'may keep the seat',
};

const headline = (
  constitution: Constitution,
  { to, office }: EntitlementFacts,
  { name }: Constituency,
  at: Moment,
): string => {
  const where =
    office === undefined
      ? `in the ${name} constituency`
      : `for the office ${contestedName(constitution, contestForOffice(office))}`;
  return `This person ${MAY[to]} ${where}, as the register stood on ${momentSays(at)}.`;
};

import {
  contestedBy,
  contestedName,
  type Constitution,
  guaranteedIn,
  type GuaranteedSeats,
  guaranteeSays,
  isForOffice,
  offersReopening,
  REOPEN_NOMINATIONS,
  seatsGuaranteed,
} from '@folkmoot/rules';
import { type ContestSpec } from '../polls/poll-spec';
import { confirmingPaper, type Marking } from './ballot-paper';

/** A contest with those who stand in it. */
export interface StandingContest {
  readonly id: string;
  readonly constituency: string;
  readonly seats: number;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly statement: string | null;
    /** Codes of the guaranteed groups to which they belong; none where left out. */
    readonly groups?: readonly string[];
  }[];
}

/** What the constituency or the office of a contest is called. */
export const nameOf = contestedName;

/** Whose members answer a contest on their papers; everybody on the roll for `null`. */
export const askedOf = (pack: Constitution, code: string): string | null => {
  const contested = contestedBy(pack, code);
  return contested ? contested.askedOf : code;
};

/** So many seats of the council, or places in an office: `2 seats`, `1 place`. */
export const placesSay = (code: string, count: number): string =>
  `${count} ${isForOffice(code) ? 'place' : 'seat'}${count === 1 ? '' : 's'}`;

/**
 * Those whom nobody stands against, as they are put to the vote one by one. Source: R-F35.
 * @param newId  draws the id of a contest and of an option
 */
export const confirmationSpecs = (
  pack: Constitution,
  { id, constituency, candidates }: StandingContest,
  newId: () => string,
): ContestSpec[] =>
  candidates.map(({ id: nominee, name, statement }) => {
    const against = newId();
    const where = nameOf(pack, constituency);
    return {
      id: newId(),
      ...confirmingPaper(
        name,
        isForOffice(constituency) ? `as ${where}` : `as a member for ${where}`,
      ),
      constituency: askedOf(pack, constituency),
      title: `${where}: ${name}`,
      seats: 1,
      budgetPence: null,
      options: [
        { id: nominee, name, statement, pence: null },
        { id: against, name: `Against ${name}`, statement: null, pence: null },
      ],
      confirmation: { confirms: id, against },
    };
  });

/** What is put to the vote: `To elect 2 council members for Staff and 1 for Community.` */
export function purpose(pack: Constitution, contests: readonly StandingContest[]): string {
  const [office] = contests.filter(({ constituency }) => isForOffice(constituency));
  if (office)
    return `To elect ${nameOf(pack, office.constituency)}: ${placesSay(office.constituency, office.seats)}.`;
  const parts = contests.map(({ constituency, seats }, place) => {
    const who = place === 0 ? ` council member${seats === 1 ? '' : 's'}` : '';
    return `${seats}${who} for ${nameOf(pack, constituency)}`;
  });
  return `To elect ${new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts)}.`;
}

/** What is guaranteed to whom, for voters: `At least 1 of the 3 seats is for Nurses, of whom these stand: Ann, Bob.` */
function guaranteedSays(
  { name, atLeast, candidates }: GuaranteedSeats,
  { seats, candidates: standing }: StandingContest,
): string {
  const says = guaranteeSays({ name, atLeast }, seats).replace(/\.$/, '');
  const names = standing.flatMap((one) => (candidates.includes(one.id) ? [one.name] : []));
  if (names.length === 0)
    return `${says}, of whom nobody stands: others fill ${atLeast === 1 ? 'it' : 'them'}.`;
  return `${says}, of whom ${names.length === 1 ? 'this one stands' : 'these stand'}: ${new Intl.ListFormat('en-GB').format(names)}.`;
}

/**
 * A contest as it is put to the vote, its candidates in the order in which they are published, and last whoever stands for
 * nobody, where the constitution wants it (R-F33); with what it guarantees to groups of them (R-F36).
 * @param newId  draws the id of an option
 */
export function contestSpec(
  pack: Constitution,
  contest: StandingContest,
  { text, ...marking }: Marking,
  newId: () => string,
): ContestSpec {
  const { id, constituency, seats, candidates } = contest;
  const seatRules = seatsGuaranteed(
    guaranteedIn(pack, { code: constituency, seats }),
    candidates.map((one) => ({ id: one.id, groups: one.groups ?? [] })),
  );
  const nobody = offersReopening(pack.elections, seats) ? newId() : null;
  const standing = candidates.map(({ id: option, name, statement }) => ({
    id: option,
    name,
    statement,
    pence: null,
  }));
  return {
    id,
    ...marking,
    text: [text, ...seatRules.map((rule) => guaranteedSays(rule, contest))].join(' '),
    constituency: askedOf(pack, constituency),
    title: `${nameOf(pack, constituency)}: ${placesSay(constituency, seats)}`,
    seats,
    budgetPence: null,
    options:
      nobody === null
        ? standing
        : [...standing, { id: nobody, name: REOPEN_NOMINATIONS, statement: null, pence: null }],
    ...(nobody !== null && { reopenNominations: nobody }),
    ...(seatRules.length > 0 && { seatRules }),
  };
}

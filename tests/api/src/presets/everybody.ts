import { unwrap } from '@folkmoot/contract';
import { type Constitution } from '@folkmoot/rules';
import { readyBoard } from '../support/board';
import { castSecretly } from '../support/booth';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { openSecretPoll } from '../support/opening';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { castAll } from '../support/voting';

/** Members of each constituency: enough for a contest, a vote of each, a quorum and a secret ballot. */
export const MEMBERS = 5;

/** The first member number of the nth constituency. */
const firstOf = (n: number): number => 1 + 100 * n;

/** An organisation under a preset, with members in every constituency and a council that they elected. */
export async function organisationUnder(constitution: Constitution): Promise<Scratch> {
  const scratch = await startScratch({ constitution });
  await importRoll(
    scratch,
    ...constitution.constituencies.flatMap(({ code }, n) =>
      lines(MEMBERS, code, firstOf(n)).map((line, place) => ({
        ...line,
        ...sharesOf(constitution, code, place),
      })),
    ),
  );
  await electCouncil(scratch, constitution);
  return scratch;
}

/**
 * Where members vote by their shares: four fifths or more are one member's, the trustee's or authority's if there is one,
 * and in their constituency nobody else has any.
 */
function sharesOf(
  { constituencies, voting }: Constitution,
  code: string,
  place: number,
): { readonly shares?: number } {
  const holding = constituencies.filter(({ legalMembers }) => legalMembers);
  const block = holding.find(({ filledBy }) => filledBy !== 'election') ?? holding[0];
  if (voting?.basis !== 'share' || !holding.some((one) => one.code === code)) return {};
  if (code === block?.code && place === 0) return { shares: 1_000 };
  return code === block?.code && holding.length > 1 ? {} : { shares: 50 };
}

/** Two officers enter the numbers from which the lots are drawn: 1, 2, 3 and so on, drawn on the day of the close. */
async function enterNumbers(scratch: Scratch, poll: string, count: number): Promise<void> {
  const body = {
    drawnOn: scratch.clock.now().slice(0, 10),
    numbers: Array.from({ length: count }, (_, n) => n + 1),
  };
  const { id } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/polls/{id}/public-value', {
      params: { path: { id: poll } },
      body,
    }),
  );
  await unwrap(
    scratch.secretary.api.POST('/api/v1/polls/{id}/public-value/{stated}/decision', {
      params: { path: { id: poll, stated: id } },
      body: { agreed: true },
    }),
  );
}

async function electCouncil(
  scratch: Scratch,
  { constituencies, councilQuorum: { mostFrom }, elections }: Constitution,
): Promise<void> {
  const seatsOf = (code: string, seats: number): number =>
    Math.min(seats, mostFrom !== undefined && mostFrom !== code ? 1 : MEMBERS - 1);
  const contested = constituencies.flatMap((seat, n) =>
    seat.filledBy === 'election' ? [{ ...seat, first: firstOf(n) }] : [],
  );
  const slate = Object.fromEntries(
    contested.map(({ code, first, seats }) => [
      code,
      {
        seats: seatsOf(code, seats),
        candidates: lines(MEMBERS, code, first).map(({ number }) => number),
      },
    ]),
  );
  const election = await callElection(scratch, slate);
  const board = elections.secrecy === 'secret' ? await readyBoard(scratch) : null;
  // Where a recount may be asked for, the declaration waits.
  const closes = elections.afterCount?.recount ? 28 : 30;
  const poll = await openElection(scratch, election, scratch.moment(closes));
  const choices = contested.map(
    ({ first }) => [scratch.insider(numberOf(first)), `Member ${first}`] as const,
  );
  if (board) for (const [voter, name] of choices) await castSecretly(voter, poll, name);
  else await castAll(poll, choices);
  scratch.at(closes);
  await closePoll(scratch, poll);
  if (elections.publicValue) await enterNumbers(scratch, poll, elections.publicValue.numbers);
  if (board) await openSecretPoll(scratch.url, board, poll);
  await unwrap(sendCount(scratch, election));
  scratch.at(30);
  await unwrap(sendElectionDeclaration(scratch, election));
}

/**
 * Everybody on the roll of a poll votes alike; where votes go by shares, all others against whoever has the most.
 * @param mark  the option that all choose, by its name
 */
export async function allVote(scratch: Scratch, poll: string, mark: string): Promise<void> {
  const roll = await scratch.sql<{ number: string; votes: string }>(
    `select m.number, e.votes from governance.roll_entry e join governance.member m on m.id = e.member_id
      where e.poll_id = $1 order by e.votes desc, m.number`,
    [poll],
  );
  const other = mark === 'For' ? 'Against' : 'For';
  const most = roll[0]?.votes;
  await castAll(
    poll,
    roll.map(
      ({ number, votes }) => [scratch.insider(number), votes === most ? mark : other] as const,
    ),
  );
}

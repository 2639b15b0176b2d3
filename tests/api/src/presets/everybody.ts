import { unwrap } from '@folkmoot/contract';
import { type Constitution } from '@folkmoot/rules';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { castAll } from '../support/voting';

/** Members of each constituency: enough for a contest, a vote of each and a quorum. */
const MEMBERS = 4;

/** The first member number of the nth constituency. */
const firstOf = (n: number): number => 1 + 100 * n;

/** An organisation under a preset, with members in every constituency and a council that they elected. */
export async function organisationUnder(constitution: Constitution): Promise<Scratch> {
  const scratch = await startScratch({ constitution });
  await importRoll(
    scratch,
    ...constitution.constituencies.flatMap(({ code }, n) => lines(MEMBERS, code, firstOf(n))),
  );
  await electCouncil(scratch, constitution);
  return scratch;
}

async function electCouncil(
  scratch: Scratch,
  { constituencies, councilQuorum: { mostFrom } }: Constitution,
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
  const poll = await openElection(scratch, election, scratch.moment(30));
  await castAll(
    poll,
    contested.map(({ first }) => [scratch.insider(numberOf(first)), `Member ${first}`] as const),
  );
  scratch.at(30);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, election));
  await unwrap(sendElectionDeclaration(scratch, election));
}

/** Everybody on the roll of a poll votes alike. @param mark  the option that all choose, by its name */
export async function allVote(scratch: Scratch, poll: string, mark: string): Promise<void> {
  const roll = await scratch.sql<{ number: string }>(
    `select m.number from governance.roll_entry e join governance.member m on m.id = e.member_id where e.poll_id = $1`,
    [poll],
  );
  await castAll(
    poll,
    roll.map(({ number }) => [scratch.insider(number), mark] as const),
  );
}

import { type Constitution, cicMembersCouncil } from '@folkmoot/rules';
import { callElection, openElection } from './elections';
import { logSize } from './log';
import { type Person } from './person';
import { open, type PlainPage } from './plain-page';
import { draftResolution, openResolution } from './resolutions';
import { importRoll, lines, numberOf } from './roll';
import { type Scratch, startScratch } from './scratch';

/** Votes on motions can be changed, those in elections cannot, and each voter sees candidates in another order. */
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    method: 'block-vote',
    forOneSeat: 'irv',
    secrecy: 'open',
    mayChangeVote: false,
    nominations: {
      seconders: 0,
      statementWords: 250,
      order: 'random-per-voter',
      cites: ['Standing order 4'],
    },
  },
  decisionKinds: cicMembersCouncil.decisionKinds.map((kind) => ({
    ...kind,
    secrecy: 'open',
    mayChangeVote: true,
  })),
};

export const motionTitle = 'To receive <the> “accounts” & reports';

/** A motion and an election, open to be voted in without script until the seventh day. */
export class PlainPolls {
  private constructor(
    readonly scratch: Scratch,
    readonly motion: string,
    /** Of one seat for the staff, who number four candidates, and two for the community, who tick up to two of three. */
    readonly election: string,
  ) {}

  static async start(): Promise<PlainPolls> {
    const scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(20), ...lines(9, 'community', 101));
    const draft = await draftResolution(scratch, { title: motionTitle });
    const motion = await openResolution(scratch, draft, scratch.moment(7));
    const called = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002', 'M0003', 'M0004'] },
      community: { seats: 2, candidates: ['M0101', 'M0102', 'M0103'] },
    });
    const election = await openElection(scratch, called, scratch.moment(7));
    return new PlainPolls(scratch, motion, election);
  }

  member(n: number): Person {
    return this.scratch.insider(numberOf(n));
  }

  /** The first page of somebody’s ballot paper. */
  paper(person: Person, poll: string): Promise<PlainPage> {
    return open(person, `/plain/polls/${poll}`);
  }

  /** The ballots of a member in a poll as the box holds them, oldest first. */
  inBox(n: number, poll: string): Promise<{ answers: { contest: string; options: string[] }[] }[]> {
    return this.scratch.sql(
      `select b.answers from ballot_box.ballot b join governance.roll_entry e on e.id = b.roll_entry_id
         join governance.member m on m.id = e.member_id where m.number = $1 and e.poll_id = $2 order by b.ordinal`,
      [numberOf(n), poll],
    );
  }

  /** What a vote would change. */
  async everything(): Promise<unknown[]> {
    return [
      await logSize(this.scratch.visitor),
      await this.scratch.sql(`select id from ballot_box.ballot order by id`),
    ];
  }
}

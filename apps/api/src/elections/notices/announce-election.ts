import { Injectable } from '@nestjs/common';
import { ok } from '@folkmoot/basics';
import { electorate, votersInContests } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { system } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { enqueue, enqueueAll, type Jobs } from '../../platform/jobs';
import { type EntryDraft } from '../../record/entry-draft';
import { peopleOn } from '../../roll/people.queries';
import { ElectionLetters } from './election-letters';

/** Letters put down in one transaction. */
const batch = 500;

type Job = Jobs['announce-election'];

/**
 * Writes to every member of the constituencies of an election that it is coming, batch by batch, as when a poll opens.
 * Whom the notice is for is kept with the first batch, and with the last the log says to how many it went.
 */
@Injectable()
export class AnnounceElection {
  constructor(
    private readonly database: Database,
    private readonly letters: ElectionLetters,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async run(job: Job): Promise<void> {
    const { election, stage, after, told = 0 } = job;
    if (!(await this.letters.letter(election, stage))) return;
    await this.database.act<null, never>(system, async (tx) => {
      if (after === null) await this.keepReaders(tx, job);
      const members = await tx.query<{ member: string }[]>(
        `select m.id as member from governance.election_reader r join governance.member m on m.id = r.member_id
          where r.election_id = $1 and r.stage = $2 and ($3::uuid is null or m.id > $3) and m.email is not null
          order by m.id limit $4`,
        [election, stage, after, batch],
      );
      await enqueueAll(
        tx,
        'send-election-notice',
        members.map(({ member }) => ({ election, stage, member })),
      );
      const sentTo = told + members.length;
      const last = members[batch - 1];
      if (last)
        await enqueue(tx, 'announce-election', {
          election,
          stage,
          after: last.member,
          told: sentTo,
        });
      const draft = last ? null : await this.noticeGiven(tx, job, sentTo);
      return ok(draft ? recorded(draft, () => null) : { drafts: [], answer: () => null });
    });
  }

  /** Those who could vote in it if the roll were fixed today. */
  private async keepReaders(tx: Tx, { election, stage }: Job): Promise<void> {
    const { pack } = await this.constitution.inForce();
    const today = this.clock.today();
    const people = await peopleOn(tx, today);
    const contests = await tx.query<{ constituency: string }[]>(
      `select constituency from governance.election_contest where election_id = $1 and ended_at is null`,
      [election],
    );
    const readers = new Set(
      votersInContests(
        pack,
        contests.map(({ constituency }) => constituency),
      ).flatMap((voters) => electorate(pack, voters, people, today).map(({ person }) => person)),
    );
    await tx.query(
      `insert into governance.election_reader (id, election_id, stage, member_id)
       select id, $1, $2, member from unnest($3::uuid[], $4::uuid[]) as row (id, member) on conflict do nothing`,
      [election, stage, [...readers].map(() => randomUUID()), [...readers]],
    );
  }

  /** @returns `null` when it was given before: a job may run again after a crash */
  private async noticeGiven(
    tx: Tx,
    { election, stage }: Job,
    sentTo: number,
  ): Promise<EntryDraft | null> {
    const givenAt = this.clock.now();
    const [kept] = await tx.query<{ entitled: number }[]>(
      `insert into governance.election_notice (election_id, stage, channel, sent_to, entitled, given_at)
       select $1, $2, 'e-mail', $3, count(*), $4 from governance.election_reader where election_id = $1 and stage = $2
       on conflict do nothing returning entitled`,
      [election, stage, sentTo, givenAt],
    );
    if (!kept) return null;
    const fields = { stage, channel: 'e-mail', sentTo, entitled: kept.entitled, givenAt };
    return { action: 'notice.given', resource: election, fields };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate, formatMoment, ok, type Result } from '@folkmoot/basics';
import { countingMethod } from '@folkmoot/count';
import { electorate, electorateOf, methodForSeats } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import { enqueue, enqueueAll, type Jobs } from '../../platform/jobs';
import { PublicUrl } from '../../platform/public-url';
import { peopleOn } from '../../roll/people.queries';
import { rollDay } from '../for-members/own-place';
import { momentOf, readTimetable } from './timetable';

/** Letters put down in one transaction. */
const batch = 500;

interface Announced {
  readonly organisation: string;
  readonly title: string;
}

/** Writes to every member of the constituencies of an election that it is coming, batch by batch, as when a poll opens. */
@Injectable()
export class AnnounceElection {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
    private readonly publicUrl: PublicUrl,
  ) {}

  async run({ election, stage, after }: Jobs['announce-election']): Promise<void> {
    const letter = await this.letter(election, stage);
    if (!letter) return;
    await this.database.transaction(async (tx): Promise<Result<null, never>> => {
      const members = await tx.query<{ id: string; name: string; email: string }[]>(
        `select m.id, m.name, m.email from governance.member m
          where m.id = any ($1::uuid[]) and ($2::uuid is null or m.id > $2) and m.email is not null order by m.id limit $3`,
        [await this.readers(election), after, batch],
      );
      await enqueueAll(
        tx,
        'send-mail',
        members.map(({ name, email }) => ({
          to: email,
          subject: letter.subject,
          text: [`Dear ${name},`, ...letter.paragraphs].join('\n\n'),
        })),
      );
      const last = members[batch - 1];
      if (last) await enqueue(tx, 'announce-election', { election, stage, after: last.id });
      return ok(null);
    });
  }

  /** Those who could vote in it if the roll were fixed today. */
  private async readers(election: string): Promise<string[]> {
    const { pack } = await this.constitution.inForce();
    const today = this.clock.today();
    const people = await peopleOn(this.dataSource.manager, today);
    const contests = await this.contests(election);
    return contests.flatMap(({ constituency }) =>
      electorate(pack, electorateOf(constituency), people, today).map(({ person }) => person),
    );
  }

  private contests(election: string): Promise<{ constituency: string; seats: number }[]> {
    return this.dataSource.query(
      `select constituency, seats from governance.election_contest where election_id = $1 order by constituency`,
      [election],
    );
  }

  private async letter(
    election: string,
    stage: Jobs['announce-election']['stage'],
  ): Promise<{ subject: string; paragraphs: readonly string[] } | null> {
    const [announced] = await this.dataSource.query<Announced[]>(
      `select o.name as organisation, e.title from governance.election e cross join governance.organisation o
        where e.id = $1 and e.poll_id is null`,
      [election],
    );
    const timetable = await readTimetable(this.dataSource.manager, election);
    const closes = momentOf(timetable, 'nominations-close');
    const opens = momentOf(timetable, 'poll-opens');
    if (!announced || !closes || !opens || !timetable.pollingDay) return null;
    const { pack } = await this.constitution.inForce();
    const seats = (await this.contests(election)).map(({ constituency, seats: places }) => {
      const name =
        pack.constituencies.find(({ code }) => code === constituency)?.name ?? constituency;
      const { name: method } = countingMethod(methodForSeats(pack.elections, places));
      return `${name}: ${places} ${places === 1 ? 'seat' : 'seats'}, counted by ${method}.`;
    });
    const title = announced.title.replace(/\s+/g, ' ');
    const when = `Voting opens on ${formatMoment(opens)} and closes at 5pm on ${formatDate(timetable.pollingDay)} (UK time). Who may vote is fixed ${rollDay(pack)}, as the register of members then stands. A tie is broken by lot.`;
    const page = this.publicUrl.to(`/vote/elections/${election}`);
    return stage === 'notice-of-poll'
      ? {
          subject: `Voting is coming: ${title}`,
          paragraphs: [
            `${announced.organisation} will ask you to vote: “${announced.title}”.`,
            ...seats,
            when,
            `Who stands is here:`,
            page,
          ],
        }
      : {
          subject: `You can stand: ${title}`,
          paragraphs: [
            `${announced.organisation} gives notice of an election: “${announced.title}”.`,
            ...seats,
            `Nominations are open until ${formatMoment(closes)}. You can stand yourself, or nominate somebody else.`,
            when,
            page,
          ],
        };
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate, formatMoment, type MemberId } from '@folkmoot/basics';
import {
  type Answer,
  candidateOrder,
  contestedBy,
  type Constitution,
  declaringIn,
  type NotEntitled,
  type Person,
  type Proposal,
  votersOnProposal,
  whyInNone,
  whyNotEntitled,
} from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { utc } from '../platform/utc';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { sincePapersWereFixed } from '../elections/ceasing/ceased';
import { officeOfElection } from '../elections/office-of-election';
import { whyLeftOut } from '../office-items/left-out';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { historyOf } from '../roll/people.queries';
import { sharesOf } from '../shares/holdings.queries';
import {
  type BallotPaperDto,
  type ChoiceDto,
  type IdentityAskedDto,
  type MyBallotDto,
  type ReceiptDto,
  type WhyNotDto,
} from './ballots.dto';

interface StandingRow {
  constituency: string | null;
  votes: string | null;
  closed_at: string | null;
  /** Why it was closed before its time. */
  early: string | null;
  answers: Answer[] | null;
  voted: boolean;
  on_paper: boolean;
}

interface ReceiptRow {
  ballot: string;
  castAt: string;
  answers: Answer[];
  logIndex: number;
  leafHash: string;
  entry: string;
  key: Buffer | null;
  payload: string | null;
  replaces: number | null;
}

/** What a member sees of polls: their ballots, a ballot paper, a receipt. */
@Injectable()
export class BallotsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** Every poll on whose roll the member stands: those open now first, then the newest. */
  mine(member: MemberId): Promise<MyBallotDto[]> {
    return this.dataSource.query(
      `select p.id as poll, p.title, p.kind, p.secrecy, p.may_change_vote as "mayChangeVote", ${utc('p.opens_at')} as "opensAt", ${utc('p.closes_at')} as "closesAt",
              case when d.number is not null then 'decided' when p.closed_at is null and p.closes_at > $2::timestamptz then 'open' else 'closed' end as state,
              last.voted, ${utc('last.cast_at')} as "castAt", u.unlinked_on::text as "unlinkedOn", d.number as decision
         from governance.roll_entry e join governance.poll p on p.id = e.poll_id
         left join governance.decision d on d.type <> 'casual-vacancy' and d.poll_id in (select last.id from governance.poll last where last.subject_id = p.subject_id)
         left join ballot_box.unlinked_poll u on u.poll_id = p.id
         cross join lateral (select max(v.cast_at) as cast_at, count(*) > 0 as voted from ballot_box.vote v where v.roll_entry_id = e.id) last
        where e.member_id = $1
        order by p.closed_at is null and p.closes_at > $2::timestamptz desc, p.closes_at desc, p.id limit 200`,
      [member, this.clock.now()],
    );
  }

  /** A ballot paper with this member's contests only, and why they cannot vote if they cannot. */
  async paper(id: string, member: MemberId | null): Promise<BallotPaperDto | null> {
    const poll = await this.pollBook.paper(id);
    if (!poll) return null;
    const [row] = await this.dataSource.query<StandingRow[]>(
      `select e.constituency, case when p.roll_votes is not null then e.votes::text end as votes, ${utc('p.closed_at')} as closed_at,
              (select x.reason from governance.early_close x where x.poll_id = p.id and x.agreed) as early,
              (select b.answers from ballot_box.ballot b where b.roll_entry_id = e.id order by b.ordinal desc limit 1) as answers,
              exists (select from ballot_box.vote v where v.roll_entry_id = e.id) as voted,
              exists (select from ballot_box.paper_mark m where m.roll_entry_id = e.id) as on_paper
         from governance.poll p left join governance.roll_entry e on e.poll_id = p.id and e.member_id = $2 where p.id = $1`,
      [id, member],
    );
    const constituency = row?.constituency ?? null;
    const since = await sincePapersWereFixed(this.dataSource.manager, poll.subject);
    const contests = poll.contests.filter(
      (contest) => !contest.constituency || !constituency || contest.constituency === constituency,
    );
    const isAbandoned = contests.every(({ id: contest }) => since.isAbandoned(contest));
    const reason = (isAbandoned ? abandoned : null) ?? (await this.whyNot(poll, member, row));
    return {
      poll: poll.id,
      title: poll.title,
      kind: poll.kind,
      introduction: poll.introduction,
      constitution: poll.constitution,
      closesAt: row?.closed_at ?? poll.closesAt,
      secrecy: poll.secrecy,
      mayChangeVote: poll.mayChangeVote,
      voted: row?.voted ?? false,
      canVote: reason === null,
      votes: typeof row?.votes === 'string' ? Number(row.votes) : null,
      reason,
      randomOrder: await this.isInRandomOrder(poll),
      identity: await this.identityAsked(poll, constituency),
      contests: contests.map((about) => ({
        id: about.id,
        kind: about.kind,
        title: about.title,
        text: about.text,
        seats: about.seats,
        mostMarks: about.mostMarks,
        budgetPence: about.budgetPence,
        options: [...about.options],
        against: about.against,
        reopenNominations: about.reopenNominations,
        notices: since.notices(about),
      })),
      boxes: poll.boxes
        .filter((box) => !box.constituency || !constituency || box.constituency === constituency)
        .map((box) => ({
          id: box.id,
          electionSha256: box.electionSha256,
          log: box.log,
          logIndex: box.logIndex,
          contests: contests
            .filter((one) => one.constituency === box.constituency)
            .map((one) => one.id),
        })),
      current:
        row?.answers?.map((answer) => ({
          contest: answer.contest,
          options: [...answer.options],
        })) ?? null,
    };
  }

  async receipt(id: string, member: MemberId): Promise<ReceiptDto | null> {
    const poll = await this.pollBook.paper(id);
    const [row] = await this.dataSource.query<ReceiptRow[]>(
      `select b.id as ballot, ${utc('b.cast_at')} as "castAt", b.answers, l.index::int as "logIndex", encode(l.leaf, 'hex') as "leafHash",
              convert_from(l.bytes, 'UTF8') as entry, o.key, o.payload,
              (select pl.index::int from ballot_box.ballot pb join record.entry pl on pl.resource = pb.id::text and pl.action = 'ballot.accepted'
                where pb.roll_entry_id = e.id and pb.ordinal = b.ordinal - 1) as replaces
         from governance.roll_entry e join ballot_box.ballot b on b.roll_entry_id = e.id
         join record.entry l on l.resource = b.id::text and l.action = 'ballot.accepted'
         left join record.opening o on o.name = 'ballot' and o.commitment = convert_from(l.bytes, 'UTF8')::jsonb #>> '{b,c,ballot}'
        where e.poll_id = $1 and e.member_id = $2 order by b.ordinal desc limit 1`,
      [id, member],
    );
    if (!poll || !row) return null;
    const { key, payload, answers, ...rest } = row;
    return {
      ...rest,
      poll: poll.id,
      title: poll.title,
      opening: key && payload ? { key: key.toString('base64url'), payload } : null,
      choices: answers.map((answer) => named(poll, answer)),
    };
  }

  private async whyNot(
    poll: PollPaper,
    member: MemberId | null,
    row: StandingRow | undefined,
  ): Promise<WhyNotDto | null> {
    if (!member)
      return { code: 'not-a-member', says: 'Only members vote. This account is not a member’s.' };
    if (row?.closed_at && row.early !== null)
      return {
        code: 'poll-closed',
        says: `Two officers closed this poll early, on ${formatMoment(row.closed_at)}, and no more votes can be taken. Their reason: ${row.early}`,
      };
    if (row?.closed_at || poll.closesAt < this.clock.now())
      return { code: 'poll-closed', says: 'This poll has closed. No more votes can be taken.' };
    if (!row?.constituency) return this.whyNotOnRoll(poll, member);
    if (row.on_paper)
      return {
        code: 'voted-on-paper',
        says: 'Your vote on paper has been taken. It counts, and a ballot cast online before it does not. If you did not vote on paper, tell the returning officer at once.',
      };
    if (row.voted && !poll.mayChangeVote)
      return {
        code: 'already-voted',
        says: 'You have voted, and the rules of this poll do not let a vote be changed.',
      };
    return null;
  }

  private async isInRandomOrder({ kind, constitution }: PollPaper): Promise<boolean> {
    const { pack } = await this.constitution.byVersion(constitution);
    return kind === 'election' && candidateOrder(pack.elections) === 'random-per-voter';
  }

  private async identityAsked(
    poll: PollPaper,
    constituency: string | null,
  ): Promise<IdentityAskedDto | null> {
    const { pack } = await this.constitution.byVersion(poll.constitution);
    const own = pack.constituencies.find(({ code }) => code === constituency);
    return own && declaringIn(pack, poll).includes(own.code)
      ? { constituency: own.name, qualification: own.qualification }
      : null;
  }

  /** The rule that kept somebody off the roll on its record date. */
  private async whyNotOnRoll(poll: PollPaper, member: MemberId): Promise<WhyNotDto> {
    const leftOut = await whyLeftOut(this.dataSource.manager, poll.subject, member);
    if (leftOut)
      return {
        code: 'item-concerns-you',
        says:
          leftOut === 'concerned'
            ? 'This item is about you, so you have no vote on it.'
            : 'You declared an interest in this item, so you have no vote on it.',
      };
    const { pack } = await this.constitution.byVersion(poll.constitution);
    const person = await historyOf(this.dataSource.manager, member);
    const shares = await sharesOf(this.dataSource.manager, member, poll.recordDate);
    const known = person && { ...person, shares };
    const why = await this.whyNotEntitled(pack, poll, known);
    return (
      why ?? {
        code: 'not-on-roll',
        says: `You were not on the roll of this poll, which was fixed on ${formatDate(poll.recordDate)}. If you think that is wrong, ask the company secretary.`,
      }
    );
  }

  private async whyNotEntitled(
    pack: Constitution,
    poll: PollPaper,
    person: Person | null,
  ): Promise<NotEntitled | null> {
    if (poll.kind === 'election') {
      const office = await officeOfElection(this.dataSource.manager, poll.subject);
      const contested = office === null ? null : contestedBy(pack, office);
      if (contested) return whyNotEntitled(pack, contested.voters, person, poll.recordDate);
      const asked = poll.contests.flatMap(({ constituency }) => constituency ?? []);
      return whyInNone(pack, asked, person, poll.recordDate);
    }
    const put = poll.kind === 'fund-round' ? ofFund(pack) : await this.putIn(poll);
    const kind = pack.decisionKinds.find((known) => known.code === put?.kind);
    if (!put || !kind) return null;
    const voters = votersOnProposal(pack, kind, put.proposal);
    return whyNotEntitled(pack, voters, person, poll.recordDate);
  }

  private async putIn({ subject }: PollPaper): Promise<PutToVote | undefined> {
    const [row] = await this.dataSource.query<PutToVote[]>(
      `select kind, proposal from governance.resolution where id = $1`,
      [subject],
    );
    return row;
  }
}

interface PutToVote {
  readonly kind: string | undefined;
  readonly proposal: Proposal;
}

const ofFund = ({ fund }: Constitution): PutToVote => ({
  kind: fund?.decisionKind,
  proposal: { type: 'none' },
});

function named(poll: PollPaper, { contest: id, options }: Answer): ChoiceDto {
  const contest = poll.contests.find((known) => known.id === id);
  return {
    title: contest?.title ?? '',
    kind: contest?.kind ?? 'choice',
    options: options.map(
      (option) => contest?.options.find((known) => known.id === option)?.name ?? '',
    ),
  };
}

const abandoned: WhyNotDto = {
  code: 'abandoned',
  says: 'This poll was abandoned because a candidate stands no longer: no vote in it is counted. A new election is called for these seats.',
};

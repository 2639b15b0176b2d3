import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  type ContestId,
  type Instant,
  type OptionId,
  type PlainDate,
  type PollId,
} from '@folkmoot/basics';
import { type FundDivision, type GuaranteedSeats, type PollTerms } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { type Block, readMarkdown } from '../statements/read-markdown';

interface PollOption {
  readonly id: OptionId;
  readonly name: string;
  readonly statement: string | null;
  readonly pence: string | null;
  /** Of a candidate: what voters see one tap away; `null` where no candidate of the contest has any of it. */
  readonly about: AboutCandidate | null;
}

/** A candidate's statement in parts, and the hash of the photograph. */
export interface AboutCandidate {
  readonly statement: readonly Block[] | null;
  readonly photo: string | null;
}

interface StoredOption extends Omit<PollOption, 'about'> {
  readonly photo: string | null;
}

export interface PollContest {
  readonly id: ContestId;
  readonly kind: 'choice' | 'ranking' | 'approval';
  readonly constituency: string | null;
  readonly title: string;
  readonly text: string;
  readonly seats: number | null;
  readonly budgetPence: string | null;
  readonly options: readonly PollOption[];
  /** The most options that a paper may mark, where its kind does not say so. */
  readonly mostMarks: number | null;
  /** How the budget is divided, where the poll shares out a fund. */
  readonly division: FundDivision | null;
  /** The contest of the election in which its one nominee stands, where nobody stands against them. Source: R-F35. */
  readonly confirms: string | null;
  /** The option against that nominee. */
  readonly against: string | null;
  /** The option that stands for nobody, where the paper offers to re-open nominations. Source: R-F33. */
  readonly reopenNominations: string | null;
  /** Seats that groups of its candidates are guaranteed; none where left out. Source: R-F36. */
  readonly seatRules?: readonly GuaranteedSeats[] | null;
  /** The contest of the first ballot, where this is a later one: papers are written and counted as papers of that. */
  readonly first: Pick<PollContest, 'id' | 'options'> | null;
}

/** A box of a secret poll: what is public of it but for its texts. */
export interface PollBox {
  readonly id: string;
  /** Whose it is; `null` for everybody on the roll. */
  readonly constituency: string | null;
  /** The specification's φ: SHA-256 of the election's text, base64 without padding. */
  readonly electionSha256: string;
  readonly entitled: number;
  /** Number of the log that its election was published in, and its place there. */
  readonly log: number;
  readonly logIndex: number;
}

/** What never changes about an opened poll. */
export interface PollPaper {
  readonly id: PollId;
  readonly title: string;
  readonly introduction: string;
  readonly kind: 'resolution' | 'election' | 'fund-round';
  readonly subject: string;
  /** Which ballot of its election it is, from 1: an exhaustive ballot has several, each a poll. */
  readonly round: number;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly recordDate: PlainDate;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** `votes`: all of them, where they go by shares. */
  readonly roll: { readonly count: number; readonly sha256: string; readonly votes: number | null };
  readonly contests: readonly PollContest[];
  /** Sealed, of a secret poll; an open one has none. */
  readonly boxes: readonly PollBox[];
  /** The version of the constitution that was in force when the poll opened. */
  readonly constitution: number;
}

/** The terms on which a poll that was opened takes ballots, as long as it is not closed. */
export const termsOn = (paper: PollPaper): PollTerms => ({
  ...paper,
  closedAt: null,
  contests: paper.contests.map((contest) => ({
    ...contest,
    options: contest.options.map(({ id }) => id),
  })),
});

const mostKept = 500;

/** The hash of the photograph with which a candidate was found valid, as SQL. */
export const photoOf = (candidate: string): string =>
  `(select f.sha256 from governance.candidacy y join governance.candidacy_photo f on f.candidacy_id = y.id
     where y.candidate_id = ${candidate} and y.accepted and y.withdrew_at is null order by y.decided_at desc, y.id limit 1)`;

interface StoredContest extends Omit<PollContest, 'options' | 'first'> {
  readonly options: readonly StoredOption[];
  readonly first: { readonly id: ContestId; readonly options: readonly StoredOption[] } | null;
}

interface StoredPaper extends Omit<PollPaper, 'contests'> {
  readonly contests: readonly StoredContest[];
}

const optionsOf = (contest: 'c' | 'f'): string =>
  `(select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'statement', o.statement, 'pence', o.pence::text, 'photo', ${photoOf('o.id')})
      order by o.position) from governance.contest_option o where o.contest_id = ${contest}.id)`;

/** Opened polls, each read once: all of it but the moment of closing is fixed when a poll opens. */
@Injectable()
export class PollBook {
  private readonly papers = new Map<string, PollPaper>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async paper(id: string): Promise<PollPaper | null> {
    const kept = this.papers.get(id);
    if (kept) return kept;
    const [row] = await this.dataSource.query<{ paper: StoredPaper }[]>(
      `select jsonb_build_object(
          'id', p.id, 'title', p.title, 'introduction', p.introduction, 'kind', p.kind, 'subject', p.subject_id, 'round', p.round,
          'secrecy', p.secrecy, 'mayChangeVote', p.may_change_vote, 'recordDate', p.record_date,
          'opensAt', to_char(p.opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'closesAt', to_char(p.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'constitution', p.constitution_version,
          'roll', jsonb_build_object('count', p.roll_count, 'sha256', p.roll_sha256, 'votes', p.roll_votes),
          'boxes', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'constituency', b.constituency,
              'electionSha256', b.election_sha256, 'entitled', b.entitled, 'log', e.log, 'logIndex', e.index) order by b.position)
            from ballot_box.sealed_box b join record.entry e on e.resource = b.id::text and e.action = 'election.published'
           where b.poll_id = p.id), '[]'),
          'contests', (select jsonb_agg(jsonb_build_object(
              'id', c.id, 'kind', c.kind, 'constituency', c.constituency, 'title', c.title, 'text', c.text,
              'seats', c.seats, 'budgetPence', c.budget_pence::text,
              'mostMarks', c.most_marks, 'division', c.division, 'confirms', c.confirms, 'against', c.against_option,
              'reopenNominations', c.reopen_option, 'seatRules', c.seat_rules, 'options', ${optionsOf('c')},
              'first', (select jsonb_build_object('id', f.id, 'options', ${optionsOf('f')})
                  from governance.poll fp join governance.contest f on f.poll_id = fp.id
                 where p.round > 1 and fp.subject_id = p.subject_id and fp.round = 1 and f.position = c.position)
            ) order by c.position) from governance.contest c where c.poll_id = p.id)) as paper
         from governance.poll p where p.id = $1`,
      [id],
    );
    if (!row) return null;
    if (this.papers.size >= mostKept) this.papers.clear();
    const paper = withStatements(row.paper);
    this.papers.set(id, paper);
    return paper;
  }
}

/** Reads what candidates wrote, so that every candidate of a contest has the same room on the paper. */
function withStatements(stored: StoredPaper): PollPaper {
  const isElection = stored.kind === 'election';
  const read = <T extends { readonly options: readonly StoredOption[] }>(
    contest: T,
    nobody: string | null,
  ) => {
    const hasAny = contest.options.some(({ statement, photo }) => statement ?? photo);
    return {
      ...contest,
      options: contest.options.map(({ photo, ...option }): PollOption => ({
        ...option,
        about:
          isElection && hasAny && option.id !== nobody
            ? {
                statement: option.statement === null ? null : readMarkdown(option.statement),
                photo,
              }
            : null,
      })),
    };
  };
  return {
    ...stored,
    contests: stored.contests.map((contest) => ({
      ...read(contest, contest.against ?? contest.reopenNominations),
      first: contest.first && read(contest.first, null),
    })),
  };
}

import { type Participation } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { openedBallots } from './opened-ballots';
import { type PollContest, type PollPaper } from './poll-book';

/**
 * Equal papers of one contest, merged: places of options from 0, in the order marked. Papers of a later ballot have the
 * places of the first.
 */
export interface MergedPaper {
  readonly preferences: readonly number[];
  /** Papers; where votes go by shares, the votes of those who marked them so. */
  readonly count: number;
}

export interface ContestBallots {
  readonly contest: PollContest;
  readonly papers: readonly MergedPaper[];
  /** Papers of a secret poll that turned out to be no answer when they were opened: reported and not counted. */
  readonly spoilt: number;
}

interface AnswerRow {
  contest: string;
  options: string[];
  count: string;
}

/**
 * The ballots that count: each elector's last one, contest by contest, equal papers merged; and so they are counted when
 * nobody can tell any more who cast which.
 * @throws when the poll is secret and not opened
 */
export async function countedBallots(
  db: EntityManager,
  poll: PollPaper,
): Promise<ContestBallots[]> {
  if (poll.secrecy === 'secret') return openedBallots(db, poll);
  const rows = await db.query<AnswerRow[]>(
    `select answer->>'contest' as contest, array(select jsonb_array_elements_text(answer->'options')) as options, sum(e.votes)::text as count
       from (select distinct on (roll_entry_id) roll_entry_id, answers from ballot_box.ballot where poll_id = $1
              order by roll_entry_id, ordinal desc) as last
       join governance.roll_entry e on e.id = last.roll_entry_id
      cross join lateral jsonb_array_elements(last.answers) as answer
      group by 1, 2
     union all
     select contest_id::text, options::text[], count::text from ballot_box.merged_paper where poll_id = $1`,
    [poll.id],
  );
  const voted = await votedIn(db, poll.id);
  return poll.contests.map((contest) => {
    const place = new Map<string, number>(
      (contest.first ?? contest).options.map(({ id }, n) => [id, n]),
    );
    const papers = rows
      .filter((row) => row.contest === contest.id)
      .map(({ options, count }) => ({
        preferences: options.map((id) => place.get(id) ?? -1),
        count: Number(count),
      }));
    return { contest, papers: withBlanks(papers, voted(contest.constituency)), spoilt: 0 };
  });
}

/** What those who took part count for: in one constituency, or in all together. */
async function votedIn(
  db: EntityManager,
  poll: string,
): Promise<(constituency: string | null) => number> {
  const rows = await db.query<{ constituency: string; votes: string }[]>(
    `select e.constituency, sum(e.votes)::text as votes from governance.roll_entry e
      where e.poll_id = $1 and exists (select from ballot_box.vote v where v.poll_id = $1 and v.roll_entry_id = e.id)
      group by 1`,
    [poll],
  );
  return (asked) =>
    rows
      .filter(({ constituency }) => asked === null || constituency === asked)
      .reduce((sum, { votes }) => sum + Number(votes), 0);
}

/** Whoever took part and left a question of several out has put in a blank paper for it. Source: R-04. */
function withBlanks(papers: readonly MergedPaper[], voted: number): readonly MergedPaper[] {
  const blank = voted - papers.reduce((sum, { count }) => sum + count, 0);
  if (blank === 0) return papers;
  const isBlank = ({ preferences }: MergedPaper): boolean => preferences.length === 0;
  const marked = papers.filter((paper) => !isBlank(paper));
  const left = papers.filter(isBlank).reduce((sum, { count }) => sum + count, blank);
  return [...marked, { preferences: [], count: left }];
}

export interface Turnout {
  readonly constituency: string;
  readonly entitled: number;
  readonly tookPart: number;
  /** What they hold and have cast together, where votes go by shares. */
  readonly votes?: { readonly held: number; readonly cast: number };
}

interface TurnoutRow {
  constituency: string;
  entitled: number;
  took_part: number;
  held: string | null;
  cast: string;
}

/** Who was on the roll and how many of them cast a ballot, by constituency. */
export async function turnout(db: EntityManager, poll: string): Promise<Turnout[]> {
  const rows = await db.query<TurnoutRow[]>(
    `select r.constituency, count(*)::int as entitled, count(v.roll_entry_id)::int as took_part,
            case when p.roll_votes is not null then sum(r.votes)::text end as held,
            coalesce(sum(r.votes) filter (where v.roll_entry_id is not null), 0)::text as cast
       from governance.roll_entry r join governance.poll p on p.id = r.poll_id
       left join (select distinct roll_entry_id from ballot_box.vote where poll_id = $1) as v on v.roll_entry_id = r.id
      where r.poll_id = $1
      group by r.constituency, p.roll_votes order by r.constituency`,
    [poll],
  );
  return rows.map(({ constituency, entitled, took_part: tookPart, held, cast }) => ({
    constituency,
    entitled,
    tookPart,
    ...(held !== null && { votes: { held: Number(held), cast: Number(cast) } }),
  }));
}

/** Who took part, as the rules count it: votes where they go by shares, else people. Source: R-A7. */
export const participationOf = (turnout: readonly Turnout[]): Participation[] =>
  turnout.map(({ constituency, entitled, tookPart, votes }) =>
    votes
      ? {
          constituency,
          entitled: votes.held,
          tookPart: votes.cast,
          people: { entitled, tookPart },
        }
      : { constituency, entitled, tookPart },
  );

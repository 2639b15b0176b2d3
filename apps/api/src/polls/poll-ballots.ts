import { type EntityManager } from 'typeorm';
import { openedBallots } from './opened-ballots';
import { type PollContest, type PollPaper } from './poll-book';

/**
 * Equal papers of one contest, merged: places of options from 0, in the order marked. Papers of a later ballot have the
 * places of the first.
 */
export interface MergedPaper {
  readonly preferences: readonly number[];
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
  count: number;
}

/**
 * The ballots that count: each elector's last one, contest by contest, equal papers merged.
 * @throws when the poll is secret and not opened
 */
export async function countedBallots(
  db: EntityManager,
  poll: PollPaper,
): Promise<ContestBallots[]> {
  if (poll.secrecy === 'secret') return openedBallots(db, poll);
  const rows = await db.query<AnswerRow[]>(
    `select answer->>'contest' as contest, array(select jsonb_array_elements_text(answer->'options')) as options, count(*)::int as count
       from (select distinct on (roll_entry_id) answers from ballot_box.ballot where poll_id = $1
              order by roll_entry_id, ordinal desc) as last, jsonb_array_elements(last.answers) as answer
      group by 1, 2`,
    [poll.id],
  );
  return poll.contests.map((contest) => {
    const place = new Map<string, number>(
      (contest.first ?? contest).options.map(({ id }, n) => [id, n]),
    );
    const papers = rows
      .filter((row) => row.contest === contest.id)
      .map(({ options, count }) => ({
        preferences: options.map((id) => place.get(id) ?? -1),
        count,
      }));
    return { contest, papers, spoilt: 0 };
  });
}

export interface Turnout {
  readonly constituency: string;
  readonly entitled: number;
  readonly tookPart: number;
}

/** Who was on the roll and how many of them cast a ballot, by constituency. */
export const turnout = (db: EntityManager, poll: string): Promise<Turnout[]> =>
  db.query(
    `select e.constituency, count(*)::int as entitled,
            count(*) filter (where exists (select from ballot_box.vote v where v.roll_entry_id = e.id))::int as "tookPart"
       from governance.roll_entry e where e.poll_id = $1 group by e.constituency order by e.constituency`,
    [poll],
  );

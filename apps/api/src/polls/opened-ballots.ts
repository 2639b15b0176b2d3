import { readElection, resultShape, parse } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { papersOf } from '@folkmoot/sealed';
import { type EntityManager } from 'typeorm';
import { type ContestBallots } from './poll-ballots';
import { type PollPaper } from './poll-book';

interface OpenedBox {
  readonly id: string;
  readonly constituency: string | null;
  readonly election: string;
  readonly ballots: number;
  /** `null` for a box without ballots. */
  readonly result: string | null;
}

const longestResult = 500_000_000;

/**
 * The papers of a secret poll whose boxes were opened, contest by contest in the order of the poll.
 * @throws when one of them is not opened
 */
export async function openedBallots(db: EntityManager, poll: PollPaper): Promise<ContestBallots[]> {
  const boxes = await Promise.all(poll.boxes.map(({ id }) => papersOfBox(db, poll, id)));
  const opened = new Map(boxes.flat().map((one) => [one.contest.id, one]));
  return poll.contests.map((contest) => {
    const found = opened.get(contest.id);
    if (!found) throw new Error(`Contest ${contest.id} is in none of the boxes.`);
    return found;
  });
}

/** The papers of the contests of one opened box. @throws when it is not opened */
export async function papersOfBox(
  db: EntityManager,
  poll: PollPaper,
  box: string,
): Promise<ContestBallots[]> {
  const [opened] = await db.query<OpenedBox[]>(
    `select b.id, b.constituency, b.election, convert_from(r.content, 'UTF8') as result,
            (select count(*)::int from ballot_box.published_ballot s where s.box_id = b.id and s.counts) as ballots
       from ballot_box.sealed_box b
       join ballot_box.opening_artefact a on a.box_id = b.id and a.step = 'archive'
       left join ballot_box.opening_artefact r on r.box_id = b.id and r.step = 'result'
      where b.id = $1`,
    [box],
  );
  if (!opened) throw new Error(`Box ${box} is not opened.`);
  return papersIn(poll, opened);
}

function papersIn(
  { contests }: PollPaper,
  { constituency, election, ballots, result }: OpenedBox,
): ContestBallots[] {
  const own = contests.filter((contest) => contest.constituency === constituency);
  if (result === null) return own.map((contest) => ({ contest, papers: [], spoilt: 0 }));
  const shape = resultShape(valueOf(readElection(election, sodiumGroup)), ballots);
  const read = valueOf(parse(shape, result, longestResult));
  return papersOf(own, read).map(({ contest, papers, spoilt }) => {
    const place = new Map<string, number>(
      (contest.first ?? contest).options.map(({ id }, n) => [id, n]),
    );
    return {
      contest,
      papers: papers.map(({ options, count }) => ({
        preferences: options.map((id) => place.get(id) ?? -1),
        count,
      })),
      spoilt,
    };
  });
}

import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { canonicalJson, lotOrder, lotSeed, sha256Hex } from '@folkmoot/log';
import { randomBytes } from 'node:crypto';
import { countContest } from '../elections/counts/count-contest';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { ballotsText } from '../polls/ballots-text';
import { contestOf } from '../polls/contest-of';
import { type ContestBallots, type MergedPaper } from '../polls/poll-ballots';
import { type PollLots } from '../polls/poll-lots';
import { overtaken, rehearsalUnknown } from './cast-sample-ballots';
import { type RehearsedContest, type SampleVoter, WATERMARK } from './rehearsal';
import { RehearsalRepository, type RehearsedSheet } from './rehearsal.repository';

export interface RehearsalClosingRefusal {
  readonly code: 'rehearsal-unknown' | 'closed-already' | 'overtaken';
  readonly says: string;
}

/** Closes a rehearsal and counts it, by the methods that count the real election. */
@Injectable()
export class CloseRehearsal {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<null, RehearsalClosingRefusal>> {
    return this.database.act<null, RehearsalClosingRefusal>(actor, async (tx) => {
      const now = this.clock.now();
      const rehearsal = await this.rehearsals.find(tx, id, now, 'for update');
      if (!rehearsal) return err(rehearsalUnknown);
      if (rehearsal.closedAt)
        return err({ code: 'closed-already', says: 'This rehearsal has been closed and counted.' });
      if (rehearsal.overtaken) return err(overtaken);
      const voters = await this.rehearsals.voters(tx, id);
      const lots = chanceLots();
      const sheets = rehearsal.paper.contests.map((contest) => sheetOf(contest, voters, lots));
      await this.rehearsals.close(tx, id, sheets, now);
      return ok({ drafts: [], answer: () => null });
    });
  }
}

/** The count of a contest, with the watermark in its title; without a sheet where it needs another ballot. */
function sheetOf(
  contest: RehearsedContest,
  voters: readonly SampleVoter[],
  lots: PollLots,
): RehearsedSheet {
  const marked = { ...contest, title: `${WATERMARK}: ${contest.title}` };
  const ballots: ContestBallots = {
    contest: marked,
    papers: papersIn(contest, voters),
    spoilt: 0,
  };
  const text = ballotsText(ballots);
  const held = { contest: contestOf(ballots), inputSha256: sha256Hex(text) };
  const counted = countContest(contest.method, held, lots);
  return {
    contest: contest.id,
    sheet: canonicalJson(counted.ok ? counted.value : counted.error),
    ballots: text,
  };
}

/** Equal papers of a contest, merged. */
function papersIn(
  { id, options }: RehearsedContest,
  voters: readonly SampleVoter[],
): readonly MergedPaper[] {
  const merged = new Map<string, MergedPaper>();
  const answers = voters.flatMap((voter) => voter.answers ?? []);
  for (const answer of answers.filter(({ contest }) => contest === id)) {
    const preferences = answer.options.map((option) => options.findIndex((o) => o.id === option));
    const { count } = merged.get(preferences.join()) ?? { count: 0 };
    merged.set(preferences.join(), { preferences, count: count + 1 });
  }
  return [...merged.values()];
}

/** Lots of a rehearsal come from chance alone: the log, from which those of a real poll follow, has nothing of it. */
function chanceLots(): PollLots {
  const [secret, beacon] = [randomBytes(32), randomBytes(32)];
  const seed = lotSeed(secret, beacon);
  return {
    order: (contest, options) => lotOrder(seed, contest, options),
    revealed: {
      secret: secret.toString('hex'),
      beacon: beacon.toString('hex'),
      seed: Buffer.from(seed).toString('hex'),
    },
  };
}

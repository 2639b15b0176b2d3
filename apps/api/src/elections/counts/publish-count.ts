import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { type Tx } from '../../platform/database';
import { type SheetEvidence } from '../../polls/keep-count-sheet';
import { PollBook } from '../../polls/poll-book';
import { drawLots } from '../../polls/poll-lots';
import { type EntryDraft } from '../../record/entry-draft';
import { askingOfficer } from '../../record/two-officers';
import { heldContests, methodOf, pollsOf } from '../held-ballots';
import { TellCandidates } from '../recounts/tell-candidates';
import { askedUntil } from '../recounts/recounts';
import { type AnotherBallotNeeded, countContest, keepHeldSheet } from './count-contest';
import { countInHand } from './count-in-hand';
import { keepCount } from './keep-count';

export interface CountToPublish {
  readonly election: { readonly id: string; readonly title: string };
  /** The newest poll of the election. */
  readonly poll: string;
  readonly pack: Constitution;
  /** From 1. */
  readonly number: number;
  /** The sheets of the count that is made again on request, by contest; `null` where nobody asked. */
  readonly doubted: ReadonlyMap<string, string> | null;
}

export interface PublishedCount {
  readonly countSheets: readonly SheetEvidence[];
  /** Whether a recount has the same sheets; `null` where it is none. */
  readonly agrees: boolean | null;
  readonly draft: EntryDraft;
}

/** Counts every contest of an election from its papers, keeps the sheets, and tells its candidates. */
@Injectable()
export class PublishCount {
  constructor(
    private readonly pollBook: PollBook,
    private readonly tellCandidates: TellCandidates,
    private readonly clock: Clock,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    { election, poll, pack, number, doubted }: CountToPublish,
  ): Promise<Result<PublishedCount, AnotherBallotNeeded>> {
    const polls = await pollsOf(tx, this.pollBook, election.id);
    const at = this.clock.now();
    const lots = await drawLots(tx, polls[0]?.id ?? poll);
    const countSheets: (SheetEvidence & Record<string, string>)[] = [];
    for (const held of await heldContests(tx, polls)) {
      const sheet = countContest(methodOf(pack, held), held, lots);
      if (!sheet.ok) return sheet;
      countSheets.push(await keepHeldSheet(tx, held, { sheet: sheet.value, number, at }));
    }
    const agrees =
      doubted &&
      countSheets.length === doubted.size &&
      countSheets.every(({ contest, sha256 }) => doubted.get(contest) === sha256);
    const scrutineers = await keepCount(tx, pack, { poll, number, at, agrees });
    const count = await countInHand(tx, poll);
    const until = count && askedUntil(pack, count);
    await this.tellCandidates.run(tx, pack, election, until);
    const fields = {
      poll,
      sheets: countSheets,
      lots: lots.revealed,
      ...(number > 1 && { number }),
      ...(scrutineers !== null && { scrutineers }),
      ...(pack.elections.afterCount?.recount && { announcedAt: at }),
      ...(doubted && { recountOf: number - 1 }),
    };
    const draft: EntryDraft = {
      action: 'count.published',
      resource: election.id,
      fields,
      ...(scrutineers !== null && askingOfficer(actor)),
    };
    return ok({ countSheets, agrees, draft });
  }
}

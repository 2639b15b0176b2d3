import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { type EntryDraft } from '../../record/entry-draft';
import { candidatesOutside, leftConstituency } from '../ceasing/candidates-outside';
import { PublishCount } from '../counts/publish-count';
import { whyNotIndependent } from '../independence';
import { type DoubtedCount, DoubtedCounts } from './doubted-counts';
import { type RecountRefusal } from './recount-refusal';
import { openRequests, recountsOf } from './recounts';

/** What came of a recount. */
export interface MadeRecount {
  /** Number of the recount. */
  readonly count: number;
  readonly agrees: boolean;
}

type Decided<T> = Promise<Result<T, RecountRefusal>>;

/**
 * Lets the returning officer grant a recount, which is made at once from the same papers and answers everybody who asked
 * about the count, or refuse it with a reason. Source: R-H8 [design]; R-10: lots that were drawn are not drawn again.
 */
@Injectable()
export class DecideRecount {
  constructor(
    private readonly database: Database,
    private readonly counts: DoubtedCounts,
    private readonly publishCount: PublishCount,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** @param reason  public */
  refuse(actor: Actor, election: string, request: string, reason: string): Decided<null> {
    return this.database.act<null, RecountRefusal>(actor, async (tx) => {
      const open = await this.open(tx, actor, election, request);
      if (!open.ok) return open;
      const { poll, number } = open.value.count;
      await this.answer(tx, request, { granted: false, answer: reason, recount: null });
      const fields = { poll, number, request, granted: false, answer: reason };
      return ok(recorded({ action: 'recount.decided', resource: election, fields }, () => null));
    });
  }

  grant(actor: Actor, election: string, request: string): Decided<MadeRecount> {
    return this.database.act<MadeRecount, RecountRefusal>(actor, async (tx) => {
      const open = await this.open(tx, actor, election, request);
      if (!open.ok) return open;
      const { found, count, pack } = open.value;
      const { pack: inForce } = await this.constitution.inForce();
      const [outside] = await candidatesOutside(tx, inForce, this.clock.today(), election);
      if (outside) return err(leftConstituency(outside));
      const { poll, number } = count;
      const counted = await this.publishCount.run(tx, actor, {
        election: found.election,
        poll,
        pack,
        number: number + 1,
        doubted: await sheetsByContest(tx, count),
      });
      if (!counted.ok) return counted;
      const agrees = counted.value.agrees === true;
      const sheets = counted.value.countSheets.map(({ sha256 }) => sha256);
      const drafts: EntryDraft[] = [];
      for (const { id } of openRequests(await recountsOf(tx, poll), count)) {
        await this.answer(tx, id, { granted: true, answer: null, recount: number + 1 });
        const fields = { poll, number, request: id, granted: true, recount: number + 1, agrees };
        drafts.push({
          action: 'recount.decided',
          resource: election,
          fields: { ...fields, sheets },
        });
      }
      drafts.push(counted.value.draft);
      return ok({ drafts, answer: () => ({ count: number + 1, agrees }) });
    });
  }

  private async open(
    tx: Tx,
    actor: Actor,
    election: string,
    request: string,
  ): Promise<Result<DoubtedCount, RecountRefusal>> {
    const taken = await this.counts.take(tx, election);
    if (!taken.ok) return taken;
    const involved = await whyNotIndependent(tx, actor, election);
    if (involved) return err(involved);
    const { poll, number } = taken.value.count;
    const asked = (await recountsOf(tx, poll)).find(({ id }) => id === request);
    if (!asked) return err({ code: 'request-unknown', says: 'Nobody has asked for this recount.' });
    return asked.granted !== null || asked.count !== number
      ? err({ code: 'answered-already', says: 'This has been answered, or counted again since.' })
      : taken;
  }

  private answer(
    tx: Tx,
    request: string,
    said: {
      readonly granted: boolean;
      readonly answer: string | null;
      readonly recount: number | null;
    },
  ): Promise<unknown> {
    const { granted, answer, recount } = said;
    return tx.query(
      `insert into governance.recount_answer (request_id, granted, answer, recount, answered_at) values ($1, $2, $3, $4, $5)`,
      [request, granted, answer, recount, this.clock.now()],
    );
  }
}

/** The sheets of a count, by the contest of the poll whose papers each counts. */
async function sheetsByContest(
  tx: Tx,
  { poll, number }: DoubtedCount['count'],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ contest: string; sha256: string }[]>(
    `select s.contest_id as contest, s.sha256 from governance.count_sheet s where s.poll_id = $1 and s.number = $2`,
    [poll, number],
  );
  return new Map(rows.map(({ contest, sha256 }) => [contest, sha256]));
}

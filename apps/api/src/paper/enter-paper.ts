import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Database, recorded, type Tx } from '../platform/database';
import { BallotChecks } from '../sealed-ballots/ballot-checks';
import { type CheckedBallot } from '../sealed-ballots/check-ballots';
import { SealedElections } from '../sealed-ballots/sealed-elections';
import { flawSays } from '../sealed-ballots/sealed-refusal';
import { PaperDesk } from './batch-in-hand';
import { PaperRepository } from './paper.repository';
import { type PaperRefusal, paperRefusals } from './paper-refusal';
import { comparedPapers } from './readings';

/** A paper of a secret poll as a teller’s browser sealed it. */
export interface EnteredPaper {
  readonly box: string;
  /** Its place among the papers for this box, from 1. */
  readonly paper: number;
  readonly text: string;
}

/**
 * Keeps one paper of a secret poll as one teller entered it. Browsers seal under a code that the two tellers share and
 * the server never sees: so equal papers give equal texts, and of unequal ones nothing is known but that they differ.
 */
@Injectable()
export class EnterPaper {
  constructor(
    private readonly database: Database,
    private readonly desk: PaperDesk,
    private readonly papers: PaperRepository,
    private readonly elections: SealedElections,
    private readonly checks: BallotChecks,
  ) {}

  async run(actor: Actor, id: string, sent: EnteredPaper): Promise<Result<null, PaperRefusal>> {
    const box = sent.box.toLowerCase();
    const checked = await this.check(box, sent.text);
    return this.database.act<null, PaperRefusal>(actor, async (tx) => {
      const taken = await this.desk.batch(tx, id);
      if (!taken.ok) return taken;
      const { batch, poll, now } = taken.value;
      if (poll.secrecy !== 'secret') return err(paperRefusals.notSecret);
      const boxes = comparedPapers(batch, poll.boxes);
      if (!boxes) return err(paperRefusals.envelopesFirst);
      const own = boxes.find((one) => one.box === box);
      if (!own || sent.paper > own.count)
        return err({
          code: 'no-such-paper',
          says: `There are ${own?.count ?? 0} papers for this box: one for each envelope of its electors. An envelope without a paper counts as a blank one.`,
        });
      if (!checked.ok) return checked;
      const teller = await this.desk.tellerOf(tx, batch, actor);
      if (!teller.ok) return teller;
      const { credential, tracker } = checked.value;
      if (await this.isUsed(tx, credential, `${batch.id} ${box} ${sent.paper}`))
        return err(paperRefusals.keyUsed);
      const isAgain = own.papers[sent.paper - 1]?.[teller.value === 1 ? 'first' : 'second'] != null;
      const place = { batch: batch.id, poll: poll.id, teller: teller.value };
      const reading = { box, paper: sent.paper, credential, tracker, text: sent.text };
      await this.papers.keepPaper(tx, place, reading, now);
      const fields = { poll: poll.id, teller: teller.value, envelope: null, again: isAgain };
      const personal = { paper: { box, paper: sent.paper } };
      const draft = { action: 'paper.entered', resource: batch.id, fields, personal } as const;
      return ok(recorded(draft, () => null));
    });
  }

  private async check(box: string, text: string): Promise<Result<CheckedBallot, PaperRefusal>> {
    const published = await this.elections.find(box);
    if (!published)
      return err({ code: 'no-such-paper', says: 'There is no such box. Check the address.' });
    const checked = await this.checks.run({ ballots: [{ election: published.election, text }] });
    if (!checked.ok) {
      const { code, says } = flawSays(checked.error.why, box);
      return err({ code: code as PaperRefusal['code'], says });
    }
    const [ballot] = checked.value;
    if (!ballot) throw new Error('A ballot that was checked is missing.');
    return ok(ballot);
  }

  /** Whether the key of a paper is a member’s, or of a paper in another place. */
  private async isUsed(tx: Tx, credential: string, place: string): Promise<boolean> {
    const [row] = await tx.query<{ used: boolean }[]>(
      `select exists (select from ballot_box.voter_key k where k.credential = $1)
           or exists (select from ballot_box.sealed_paper s where s.credential = $1)
           or exists (select from ballot_box.paper_reading r where r.credential = $1
                        and r.batch_id || ' ' || r.box_id || ' ' || r.paper <> $2) as used`,
      [credential, place],
    );
    return row?.used ?? false;
  }
}

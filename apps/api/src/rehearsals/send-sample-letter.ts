import { Injectable } from '@nestjs/common';
import { err, formatMoment, ok, type Result } from '@folkmoot/basics';
import { onOneLine } from '../notices/poll-letters';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { PublicUrl } from '../platform/public-url';
import { rehearsalUnknown } from './cast-sample-ballots';
import { nameOfVoter, type Rehearsal, type SampleVoter, WATERMARK } from './rehearsal';
import { RehearsalRepository } from './rehearsal.repository';

export type SampleLetterRefusal =
  | typeof rehearsalUnknown
  | { readonly code: 'no-address' | 'rehearsal-closed'; readonly says: string };

/** Sends whoever asks the letter that an elector would get, with the link of a sample voter who has not voted. Nobody else is written to. */
@Injectable()
export class SendSampleLetter {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly publicUrl: PublicUrl,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<null, SampleLetterRefusal>> {
    return this.database.act<null, SampleLetterRefusal>(actor, async (tx) => {
      const rehearsal = await this.rehearsals.find(tx, id, this.clock.now());
      if (!rehearsal) return err(rehearsalUnknown);
      const voters = await this.rehearsals.voters(tx, id);
      const voter = voters.find(({ castAt }) => castAt === null) ?? voters[0];
      if (rehearsal.closedAt || !voter)
        return err({ code: 'rehearsal-closed', says: 'This rehearsal is closed.' });
      const [reader] = await tx.query<{ email: string | null; organisation: string }[]>(
        `select a.email, o.name as organisation from platform.account a cross join governance.organisation o where a.id = $1`,
        [actor.accountId],
      );
      if (!reader?.email)
        return err({
          code: 'no-address',
          says: 'Your account has no address for mail. Open a sample link instead.',
        });
      await enqueue(tx, 'send-mail', {
        to: reader.email,
        ...this.letter(rehearsal, voter, reader.organisation),
      });
      return ok({ drafts: [], answer: () => null });
    });
  }

  private letter({ paper, deleteAt }: Rehearsal, voter: SampleVoter, organisation: string) {
    return {
      subject: `${WATERMARK}: You can vote: ${onOneLine(paper.title)}`,
      text: [
        `${WATERMARK}. This letter is a sample: it went to whoever asked for it and to nobody else.`,
        `Dear ${nameOfVoter(voter)},`,
        `${organisation} asks you to vote on “${paper.title}”.`,
        `Voting is open until ${formatMoment(deleteAt)}. Your ballot paper is here:`,
        this.publicUrl.to(`/rehearsal/${voter.link}`),
        `In the real vote you will be asked to sign in first. ${WATERMARK}.`,
      ].join('\n\n'),
    };
  }
}

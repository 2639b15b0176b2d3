import { Injectable } from '@nestjs/common';
import { dateInLondon, err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { ResolutionRepository } from '../resolutions/resolution.repository';
import { itemDraft, type ItemRefusal } from './item-draft';
import { type ItemRecord } from './item-record';

export interface HolderNotice {
  /** The day on which the reasons reached the holder. */
  readonly givenOn: PlainDate;
  /** How: `by hand`, `by post, signed for`. */
  readonly how: string;
  /** The day on which the holder can be heard, where the constitution asks for a hearing. */
  readonly hearingOn?: PlainDate;
}

export type NotifyingRefusal =
  | ItemRefusal
  | {
      readonly code:
        | 'not-a-removal'
        | 'day-out-of-range'
        | 'notified-already'
        | 'hearing-needed'
        | 'hearing-out-of-range';
      readonly says: string;
    };

/**
 * Records that the reasons for a removal were sent to whoever would be removed. The days that they have to reply are
 * counted from that day, and from then on the text stays as it is. They get a letter that says where to reply. A council member is told when they can be heard.
 * Source: R-E8, R-E18.
 */
@Injectable()
export class NotifyHolder {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { givenOn, how, hearingOn }: HolderNotice,
  ): Promise<Result<null, NotifyingRefusal>> {
    return this.database.act<null, NotifyingRefusal>(actor, async (tx) => {
      const today = this.clock.today();
      const { pack } = await this.constitution.inForce();
      const item = await itemDraft(tx, this.resolutions, pack, id, today);
      if (!item.ok) return item;
      const { row, record } = item.value;
      if (row.proposal.type !== 'removal')
        return err({
          code: 'not-a-removal',
          says: 'This resolution removes nobody, so nobody is to be sent reasons.',
        });
      if (record.soFar.notice)
        return err({
          code: 'notified-already',
          says: `The reasons were sent on ${formatDate(record.soFar.notice.givenOn)}.`,
        });
      const drafted = dateInLondon(row.draftedAt.toISOString());
      if (givenOn > today || givenOn < drafted)
        return err({
          code: 'day-out-of-range',
          says: `The reasons are sent once the resolution is drafted. Give a day from ${formatDate(drafted)} to ${formatDate(today)}.`,
        });
      const hearing = hearingOn ?? null;
      const unheard = hearingRefusal(record, givenOn, hearing);
      if (unheard) return err(unheard);
      await tx.query(
        `insert into governance.removal_notice (resolution_id, given_on, how, hearing_on, recorded_at) values ($1, $2, $3, $4, $5)`,
        [id, givenOn, how, hearing, this.clock.now()],
      );
      await enqueue(tx, 'invite-reply', { resolution: id });
      const fields = { givenOn, term: row.proposal.term, ...(hearing && { hearingOn: hearing }) };
      return ok(
        recorded({ action: 'removal.notice', resource: id, fields, personal: { how } }, () => null),
      );
    });
  }
}

/** A hearing is on a day between the notice and the vote; the vote waits for it. Source: R-E18. */
function hearingRefusal(
  { rules, concerned }: ItemRecord,
  givenOn: PlainDate,
  hearingOn: PlainDate | null,
): NotifyingRefusal | null {
  if (!rules.hearing && hearingOn !== null)
    return {
      code: 'hearing-out-of-range',
      says: 'The constitution asks for no hearing before this vote. Leave its day out.',
    };
  if (rules.hearing && hearingOn === null)
    return {
      code: 'hearing-needed',
      says: `Say on which day ${concerned.map(({ name }) => name).join()} can be heard before the council votes.`,
    };
  if (hearingOn === null || hearingOn > givenOn) return null;
  return {
    code: 'hearing-out-of-range',
    says: `The hearing is after the reasons were sent. Give a day after ${formatDate(givenOn)}.`,
  };
}

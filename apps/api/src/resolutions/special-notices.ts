import { Injectable } from '@nestjs/common';
import { dateInLondon, type MemberId, type PlainDate } from '@folkmoot/basics';
import { type ResolutionFacts, type SpecialNotice } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../platform/database';
import { type PollPaper } from '../polls/poll-book';

/** Special notice as it was received, before the members are told. Days of the civil calendar. Source: R-A24. */
export type NoticeReceived = Omit<SpecialNotice, 'toldOn'>;

/** The notices by which members ask for the removal of a director: from whom and when each came, and for which meeting. */
@Injectable()
export class SpecialNotices {
  /** Takes the place of the one before; the database refuses it once the poll is open. */
  async keep(
    tx: Tx,
    resolution: string,
    member: MemberId,
    { receivedOn, copySentOn, meetingOn, calledOn }: NoticeReceived,
  ): Promise<void> {
    await tx.query(
      `insert into governance.special_notice (resolution_id, member_id, received_on, copy_sent_on, meeting_on, called_on)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (resolution_id) do update set member_id = excluded.member_id, received_on = excluded.received_on,
         copy_sent_on = excluded.copy_sent_on, meeting_on = excluded.meeting_on, called_on = excluded.called_on`,
      [resolution, member, receivedOn, copySentOn, meetingOn, calledOn ?? null],
    );
  }

  async find(db: EntityManager, resolution: string): Promise<NoticeReceived | null> {
    const kept = await this.findWithMember(db, resolution);
    return kept?.notice ?? null;
  }

  /** With who gave it, for the office only. */
  async findWithMember(
    db: EntityManager,
    resolution: string,
  ): Promise<{ readonly from: string; readonly notice: NoticeReceived } | null> {
    const [row] = await db.query<(WithCall & { from: string })[]>(
      `select m.name as "from", n.received_on::text as "receivedOn", n.copy_sent_on::text as "copySentOn",
              n.meeting_on::text as "meetingOn", n.called_on::text as "calledOn"
         from governance.special_notice n join governance.member m on m.id = n.member_id where n.resolution_id = $1`,
      [resolution],
    );
    if (!row) return null;
    const { from, calledOn, ...days } = row;
    return { from, notice: { ...days, ...(calledOn !== null && { calledOn }) } };
  }

  /** For the rules: the members were told with the opening of the poll. */
  async factsOf(
    tx: Tx,
    resolution: string,
    { opensAt }: PollPaper,
  ): Promise<Pick<ResolutionFacts, 'specialNotice'>> {
    const notice = await this.find(tx, resolution);
    return notice ? { specialNotice: { ...notice, toldOn: dateInLondon(opensAt) } } : {};
  }
}

type WithCall = Omit<NoticeReceived, 'calledOn'> & { readonly calledOn: PlainDate | null };

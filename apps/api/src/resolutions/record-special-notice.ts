import { Injectable } from '@nestjs/common';
import { err, formatDate, type MemberId, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { needsSpecialNotice, votersOn, votesIn, type DecisionKind } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { historyOf } from '../roll/people.queries';
import { ResolutionRepository } from './resolution.repository';
import { type NoticeReceived, SpecialNotices } from './special-notices';

export interface SpecialNoticeRefusal {
  readonly code:
    | 'resolution-unknown'
    | 'not-a-draft'
    | 'no-special-notice'
    | 'member-unknown'
    | 'not-a-legal-member'
    | 'day-to-come'
    | 'days-out-of-order';
  readonly says: string;
}

/**
 * Records that a legal member gave the company special notice of a resolution to remove a director. Whether it came in
 * time is asked when the poll opens: until then another day can be found for the meeting.
 * Source: R-A24, R-A25; Companies Act 2006 ss.168(2), 169(1), 312.
 */
@Injectable()
export class RecordSpecialNotice {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly specialNotices: SpecialNotices,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** @param from  the member number of whoever gave it */
  run(
    actor: Actor,
    id: string,
    from: string,
    notice: NoticeReceived,
  ): Promise<Result<null, SpecialNoticeRefusal>> {
    return this.database.act<null, SpecialNoticeRefusal>(actor, async (tx) => {
      const row = await this.resolutions.lock(tx, id);
      if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
      if (row.pollId || row.decisionId)
        return err({
          code: 'not-a-draft',
          says: 'This resolution has been put to the vote. What was recorded of its special notice stands.',
        });
      const { pack } = await this.constitution.inForce();
      const kind = pack.decisionKinds.find(({ code }) => code === row.kind);
      if (!kind || !needsSpecialNotice(pack, kind))
        return err({
          code: 'no-special-notice',
          says: 'Special notice is given of the removal of a director by the members of a company, and this resolution is none.',
        });
      const flaw = flawOfDays(notice, this.clock.today());
      if (flaw) return err(flaw);
      const giver = await this.legalMember(tx, kind, from, notice.receivedOn);
      if (!giver.ok) return giver;
      await this.specialNotices.keep(tx, id, giver.value, notice);
      return ok(
        recorded(
          {
            action: 'special-notice.recorded',
            resource: id,
            fields: { ...notice },
            personal: { member: { id: giver.value } },
          },
          () => null,
        ),
      );
    });
  }

  private async legalMember(
    tx: Tx,
    kind: DecisionKind,
    number: string,
    on: PlainDate,
  ): Promise<Result<MemberId, SpecialNoticeRefusal>> {
    const [member] = await tx.query<{ id: MemberId; name: string }[]>(
      `select id, name from governance.member where upper(number) = upper($1)`,
      [number],
    );
    if (!member)
      return err({ code: 'member-unknown', says: `No member has the number ${number}.` });
    const { pack } = await this.constitution.inForce();
    const person = await historyOf(tx, member.id);
    if (person && votesIn(pack, votersOn(kind), person, on)) return ok(member.id);
    return err({
      code: 'not-a-legal-member',
      says: `${member.name} was not in the register of legal members on ${formatDate(on)}, so could not move this resolution.`,
    });
  }
}

function flawOfDays(
  { receivedOn, copySentOn, meetingOn, calledOn }: NoticeReceived,
  today: PlainDate,
): SpecialNoticeRefusal | null {
  const toCome = [receivedOn, copySentOn, ...(calledOn ? [calledOn] : [])].find(
    (day) => day > today,
  );
  if (toCome)
    return {
      code: 'day-to-come',
      says: `${formatDate(toCome)} is yet to come. Record what has happened; only the meeting may be ahead.`,
    };
  if (receivedOn <= copySentOn && copySentOn < meetingOn && !(calledOn && calledOn >= meetingOn))
    return null;
  return {
    code: 'days-out-of-order',
    says: 'The notice comes first, then its copy goes to the director, and the meeting is called and held after that. Check the days.',
  };
}

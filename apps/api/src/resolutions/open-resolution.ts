import { Injectable } from '@nestjs/common';
import { err, ok, type PollId, type Result } from '@folkmoot/basics';
import {
  type AmendmentRefusalCode,
  checkAmendment,
  type Constitution,
  type DecisionKind,
  needsSpecialNotice,
  votersOnProposal,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type Opening, OpenPoll, type OpeningRefusal } from '../polls/open-poll';
import { beforeTheCouncil, type ItemNotReady } from '../office-items/before-the-council';
import { keepLeftOut, ofCouncil } from '../office-items/left-out';
import { type VersionUnderWay, versionUnderWay } from './one-version-at-a-time';
import { forTheBoard, lapsesSooner, notByShares, type WayRefusal } from './how-it-is-voted-on';
import { contestsOf, introductionOf } from './questions-put';
import { mayOpen, prospectOf, type ProspectRefusal } from './opening-check';
import { ResolutionRepository } from './resolution.repository';
import { type ResolutionRow } from './resolution.row';
import { noticeInTime, type NoticeInTimeRefusal } from './special-notice-in-time';
import { SpecialNotices } from './special-notices';

export type ResolutionOpeningRefusal =
  | ItemNotReady
  | OpeningRefusal
  | ProspectRefusal
  | VersionUnderWay
  | WayRefusal
  | NoticeInTimeRefusal
  | {
      readonly code: 'resolution-unknown' | 'not-a-draft' | 'kind-unknown' | AmendmentRefusalCode;
      readonly says: string;
    };

/** Puts a resolution to a poll of those whom the constitution entitles. */
@Injectable()
export class OpenResolution {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly specialNotices: SpecialNotices,
    private readonly openPoll: OpenPoll,
    private readonly makeDecision: MakeDecision,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { closesAt, recordDate = this.clock.today(), acknowledged = [] }: Opening,
  ): Promise<Result<{ poll: PollId }, ResolutionOpeningRefusal>> {
    return this.database.act<{ poll: PollId }, ResolutionOpeningRefusal>(actor, async (tx) => {
      const row = await this.resolutions.lock(tx, id);
      if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
      if (row.pollId || row.decisionId)
        return err({
          code: 'not-a-draft',
          says: 'This resolution has been put to the vote already.',
        });
      const { pack } = await this.constitution.inForce();
      const kind = pack.decisionKinds.find((known) => known.code === row.kind);
      if (!kind)
        return err({
          code: 'kind-unknown',
          says: `The constitution in force has no decision of the kind “${row.kind}” any more. Discard this draft and make another.`,
        });
      const notSo =
        forTheBoard(kind) ??
        notByShares(pack, kind) ??
        lapsesSooner(pack, kind, this.clock.today(), closesAt);
      if (notSo) return err(notSo);
      if (needsSpecialNotice(pack, kind)) {
        const notice = await this.specialNotices.find(tx, row.id);
        const inTime = noticeInTime(notice, this.clock.today(), closesAt);
        if (!inTime.ok) return inTime;
      }
      const inTheWay = await this.inTheWay(tx, row, pack, kind);
      if (inTheWay) return err(inTheWay);
      const item = await beforeTheCouncil(tx, pack, kind, row, this.clock.today());
      if (!item.ok) return item;
      const { leftOut, text } = item.value;
      const voters = votersOnProposal(pack, kind, row.proposal);
      const asked = { kind, voters };
      const prospect = await prospectOf(tx, pack, asked, recordDate, new Set(leftOut.keys()));
      const may = mayOpen(prospect, acknowledged);
      if (!may.ok) return may;
      const opened = await this.openPoll.run(tx, {
        kind: 'resolution',
        subject: row.id,
        title: row.title,
        introduction: introductionOf(pack, kind, row.proposal),
        secrecy: kind.secrecy,
        mayChangeVote: kind.mayChangeVote,
        minimumDaysOpen: kind.minimumDaysOpen,
        closesAt,
        recordDate,
        acknowledged: prospect.warnings.map(({ says }) => says),
        voters: [voters],
        leftOut: new Set(leftOut.keys()),
        contests: contestsOf({ ...row, text }, pack, kind, prospect),
      });
      if (!opened.ok) return opened;
      const { poll, drafts } = opened.value;
      await this.resolutions.change(tx, id, { pollId: poll });
      await keepLeftOut(tx, id, ofCouncil(prospect.leftOut, leftOut));
      return ok({ drafts, answer: () => ({ poll }) });
    });
  }

  /** A new version may have become impossible since it was drafted, or another may be under way. */
  private async inTheWay(
    tx: Tx,
    { proposal }: ResolutionRow,
    pack: Constitution,
    kind: DecisionKind,
  ): Promise<ResolutionOpeningRefusal | null> {
    if (proposal.type !== 'constitution') return null;
    await this.makeDecision.takeTurn(tx);
    return (
      (await versionUnderWay(tx, this.clock.today())) ??
      checkAmendment(pack, kind, proposal.constitution).refusal
    );
  }
}

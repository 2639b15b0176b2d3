import { Injectable, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { type TaskList } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { ClearAway } from './clear-away';
import { ElectionsModule } from './elections/elections.module';
import { AnnounceElection } from './elections/notices/announce-election';
import { SendElectionNotice } from './elections/notices/send-election-notice';
import { OpenWhenDue } from './elections/timetable/open-when-due';
import { RemindWhenDue } from './elections/timetable/remind-when-due';
import { FilingsModule } from './filings/filings.module';
import { FindDepartures } from './filings/find-departures';
import { IdentityModule } from './identity/identity.module';
import { InviteToSignIn } from './identity/invite-to-sign-in';
import { LetterCodesModule } from './letter-codes/letter-codes.module';
import { ReplaceLostCode } from './letter-codes/replace-lost-code';
import { MailModule } from './mail/mail.module';
import { Mailer } from './mail/mailer';
import { IssueDocuments } from './issued-documents/issue-documents';
import { IssuedDocumentsModule } from './issued-documents/issued-documents.module';
import { InviteReply } from './office-items/invite-reply';
import { OfficeItemsModule } from './office-items/office-items.module';
import { AdvanceOpening } from './openings/advance-opening';
import { DestroyPollKey } from './openings/destroy-poll-key';
import { OpeningsModule } from './openings/openings.module';
import { system } from './platform/actor';
import { Config } from './platform/config';
import { JobRunner } from './platform/job-runner';
import { enqueue, type JobName, type Jobs } from './platform/jobs';
import { OperatorLog } from './platform/operator-log';
import { AnnouncePoll } from './notices/announce-poll';
import { NoticesModule } from './notices/notices.module';
import { RemindElectors } from './notices/remind-electors';
import { SendNotice } from './notices/send-notice';
import { SendReminder } from './notices/send-reminder';
import { TellClosedEarly } from './notices/tell-closed-early';
import { ClosePoll } from './polls/close-poll';
import { ConfirmPaperVote } from './paper/confirm-paper-vote';
import { PaperModule } from './paper/paper.module';
import { PollsModule } from './polls/polls.module';
import { GatherCosignatures } from './record/witnesses/gather-cosignatures';
import { RecordModule } from './record/record.module';
import { KeepPublicRecord } from './public-record/keep-public-record';
import { PublicRecordModule } from './public-record/public-record.module';
import { ConfirmSealedBallots } from './sealed-ballots/confirm-sealed-ballots';
import { SealedBallotsModule } from './sealed-ballots/sealed-ballots.module';
import { FindEndedTerms } from './seats/find-ended-terms';
import { SeatsModule } from './seats/seats.module';
import { SendOffer } from './seats/send-offer';
import { UnlinkBallots } from './unlinking/unlink-ballots';
import { UnlinkingModule } from './unlinking/unlinking.module';

/** Does the jobs that acts leave behind, keeps the public record, and asks witnesses to cosign the log. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private runner: JobRunner | undefined;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly log: OperatorLog,
    private readonly mailer: Mailer,
    private readonly inviteToSignIn: InviteToSignIn,
    private readonly replaceLostCode: ReplaceLostCode,
    private readonly closePoll: ClosePoll,
    private readonly openWhenDue: OpenWhenDue,
    private readonly announceElection: AnnounceElection,
    private readonly sendElectionNotice: SendElectionNotice,
    private readonly remindWhenDue: RemindWhenDue,
    private readonly announcePoll: AnnouncePoll,
    private readonly sendNotice: SendNotice,
    private readonly remindElectors: RemindElectors,
    private readonly sendReminder: SendReminder,
    private readonly tellClosedEarly: TellClosedEarly,
    private readonly confirmSealedBallots: ConfirmSealedBallots,
    private readonly confirmPaperVote: ConfirmPaperVote,
    private readonly advanceOpening: AdvanceOpening,
    private readonly destroyPollKey: DestroyPollKey,
    private readonly issueDocuments: IssueDocuments,
    private readonly sendOffer: SendOffer,
    private readonly inviteReply: InviteReply,
    private readonly findEndedTerms: FindEndedTerms,
    private readonly findDepartures: FindDepartures,
    private readonly unlinkBallots: UnlinkBallots,
    private readonly clearAway: ClearAway,
    private readonly keepPublicRecord: KeepPublicRecord,
    private readonly gatherCosignatures: GatherCosignatures,
  ) {}

  async start(): Promise<void> {
    this.runner = new JobRunner(
      this.dataSource,
      this.log,
      this.tasks(),
      this.config.NODE_ENV !== 'test',
    );
    await this.runner.start();
    await this.issueDocuments.catchUp();
    await this.takeUpOpenings();
    this.keepPublicRecord.start();
    this.gatherCosignatures.start();
  }

  /** A poll that could not be opened, for want of its key or otherwise, is tried again at every start, not hours later. */
  private async takeUpOpenings(): Promise<void> {
    const { manager } = this.dataSource;
    const polls = await manager.query<{ poll: string }[]>(
      `select p.id as poll from governance.poll p where p.secrecy = 'secret' and p.closed_at is not null
          and not exists (select from ballot_box.opened_poll o where o.poll_id = p.id) order by p.closed_at, p.id`,
    );
    for (const { poll } of polls) await enqueue(manager, 'advance-opening', { poll });
  }

  /** Before the connections that its jobs use are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }

  private tasks(): TaskList {
    const tasks: { [N in JobName]: (payload: Jobs[N]) => Promise<void> } = {
      'send-mail': (payload) => this.mailer.send(payload),
      'invite-to-sign-in': (payload) => this.inviteToSignIn.run(payload),
      'replace-lost-code': (payload) => this.replaceLostCode.run(payload),
      'open-election': (payload) => this.openWhenDue.run(payload),
      'announce-election': (payload) => this.announceElection.run(payload),
      'send-election-notice': (payload) => this.sendElectionNotice.run(payload),
      'announce-poll': (payload) => this.announcePoll.run(payload),
      'send-notice': (payload) => this.sendNotice.run(payload),
      'remind-electors': (payload) => this.remindElectors.run(payload),
      'remind-when-due': (payload) => this.remindWhenDue.run(payload),
      'send-reminder': (payload) => this.sendReminder.run(payload),
      'tell-closed-early': (payload) => this.tellClosedEarly.run(payload),
      'confirm-sealed-ballots': (payload) => this.confirmSealedBallots.run(payload),
      'confirm-paper-vote': (payload) => this.confirmPaperVote.run(payload),
      'advance-opening': ({ poll }) => this.advanceOpening.run(poll),
      'destroy-poll-key': ({ poll }) => this.destroyPollKey.run(poll),
      'issue-documents': ({ decision }) => this.issueDocuments.run(decision),
      'offer-seat': (payload) => this.sendOffer.run(payload),
      'invite-reply': (payload) => this.inviteReply.run(payload),
      'find-ended-terms': async () => void (await this.findEndedTerms.run()),
      'find-departures': async () => void (await this.findDepartures.run()),
      'unlink-ballots': () => this.unlinkBallots.run(),
      'clear-away': () => this.clearAway.run(),
      'close-poll': async ({ poll }) => {
        const closed = await this.closePoll.run(system, poll);
        // The database's clock is ahead of ours: the job is tried again, a little later each time.
        if (!closed.ok && closed.error.code === 'too-early')
          throw new Error('The poll is not due yet by the clock of this machine.');
      },
    };
    return Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [
        name,
        (payload: unknown) => task(payload as never),
      ]),
    );
  }
}

@Module({
  imports: [
    ElectionsModule,
    IdentityModule,
    IssuedDocumentsModule,
    LetterCodesModule,
    MailModule,
    NoticesModule,
    OpeningsModule,
    PaperModule,
    PollsModule,
    PublicRecordModule,
    SealedBallotsModule,
    OfficeItemsModule,
    SeatsModule,
    FilingsModule,
    RecordModule,
    UnlinkingModule,
  ],
  providers: [ClearAway, Worker],
  exports: [Worker],
})
export class WorkerModule {}

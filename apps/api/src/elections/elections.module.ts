import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { BoardsModule } from '../boards/boards.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { MailModule } from '../mail/mail.module';
import { NoticesModule } from '../notices/notices.module';
import { PollsModule } from '../polls/polls.module';
import { CallElection } from './call-election';
import { CandidaciesController } from './candidacies/candidacies.controller';
import { CandidaciesQueries } from './candidacies/candidacies.queries';
import { CandidacyRepository } from './candidacies/candidacy.repository';
import { DecideCandidacy } from './candidacies/decide-candidacy';
import { DeclareCandidacy } from './candidacies/declare-candidacy';
import { EnterNomination } from './candidacies/enter-nomination';
import { KeepDraft } from './candidacies/keep-draft';
import { KeepPhoto } from './candidacies/keep-photo';
import { LettersAboutNominations } from './candidacies/letters';
import { OfficeCandidaciesController } from './candidacies/office-candidacies.controller';
import { PapersInHand } from './candidacies/paper-in-hand';
import { ProposeCandidacy } from './candidacies/propose-candidacy';
import { RuleOnPaper } from './candidacies/rule-on-paper';
import { SecondCandidacy } from './candidacies/second-candidacy';
import { WithdrawCandidacy } from './candidacies/withdraw-candidacy';
import { AbandonContest } from './ceasing/abandon-contest';
import { CeaseCandidate } from './ceasing/cease-candidate';
import { CountsController } from './counts/counts.controller';
import { PublishCount } from './counts/publish-count';
import { ReviewCount } from './counts/review-count';
import { CountElection } from './count-election';
import { DeclareElection } from './declare-election';
import { DeclareUnopposed } from './declare-unopposed';
import { ElectionRepository } from './election.repository';
import { CandidateRow, ElectionContestRow, ElectionRow } from './election.rows';
import { ElectionsController } from './elections.controller';
import { ElectionsQueries } from './elections.queries';
import { EndElection } from './ending/end-election';
import { EndingController } from './ending/ending.controller';
import { FewerSeatsController } from './fewer-seats/fewer-seats.controller';
import { GoOnForFewer } from './fewer-seats/go-on-for-fewer';
import { FreeSeats } from './free-seats/free-seats';
import { FreeSeatsController } from './free-seats/free-seats.controller';
import { FreeSeatsQueries } from './free-seats/free-seats.queries';
import { AnnouncedElectionsController } from './for-everybody/announced-elections.controller';
import { AnnouncedElectionsQueries } from './for-everybody/announced-elections.queries';
import { SeenElections } from './for-everybody/seen-elections';
import { FurtherBallots } from './further-ballots';
import { MyElectionsController } from './for-members/my-elections.controller';
import { MyElectionsQueries } from './for-members/my-elections.queries';
import { AnnounceElection } from './notices/announce-election';
import { ElectionLetters } from './notices/election-letters';
import { ElectionNoticesController } from './notices/election-notices.controller';
import { ElectionNoticesQueries } from './notices/election-notices.queries';
import { SendElectionNotice } from './notices/send-election-notice';
import { AnswerObjection } from './objections/answer-objection';
import { MakeObjection } from './objections/make-objection';
import { ObjectionsController } from './objections/objections.controller';
import { ObjectionsQueries } from './objections/objections.queries';
import { TellObjector } from './objections/tell-objector';
import { IndependenceController } from './independence/independence.controller';
import { StateIndependence } from './independence/state-independence';
import { OpenElection } from './open-election';
import { OpenNextBallot } from './open-next-ballot';
import { AskRecount } from './recounts/ask-recount';
import { DecideRecount } from './recounts/decide-recount';
import { DoubtedCounts } from './recounts/doubted-counts';
import { RecountsController } from './recounts/recounts.controller';
import { TellCandidates } from './recounts/tell-candidates';
import { SeveralBallotsQueries } from './several-ballots.queries';
import { CompleteStage } from './timetable/complete-stage';
import { OpenWhenDue } from './timetable/open-when-due';
import { OverrideDay } from './timetable/override-day';
import { PlanReminders } from './timetable/plan-reminders';
import { Preflight } from './timetable/preflight/preflight';
import { RemindWhenDue } from './timetable/remind-when-due';
import { SetPollingDay } from './timetable/set-polling-day';
import { TimetableController } from './timetable/timetable.controller';
import { TimetableQueries } from './timetable/timetable.queries';

const acts = [
  AbandonContest,
  AnswerObjection,
  AskRecount,
  CeaseCandidate,
  CallElection,
  CountElection,
  AnnounceElection,
  CompleteStage,
  DecideCandidacy,
  DecideRecount,
  DeclareCandidacy,
  DeclareElection,
  DeclareUnopposed,
  EndElection,
  EnterNomination,
  GoOnForFewer,
  KeepDraft,
  KeepPhoto,
  MakeObjection,
  OpenElection,
  OpenNextBallot,
  OpenWhenDue,
  OverrideDay,
  PlanReminders,
  RemindWhenDue,
  ProposeCandidacy,
  ReviewCount,
  SecondCandidacy,
  SendElectionNotice,
  SetPollingDay,
  StateIndependence,
  WithdrawCandidacy,
];

@Module({
  imports: [
    BoardsModule,
    ConstitutionModule,
    DecisionsModule,
    MailModule,
    NoticesModule,
    PollsModule,
    TypeOrmModule.forFeature([ElectionRow, ElectionContestRow, CandidateRow]),
  ],
  controllers: [
    ElectionsController,
    EndingController,
    FewerSeatsController,
    IndependenceController,
    ElectionNoticesController,
    CountsController,
    RecountsController,
    ObjectionsController,
    FreeSeatsController,
    TimetableController,
    CandidaciesController,
    OfficeCandidaciesController,
    MyElectionsController,
    AnnouncedElectionsController,
  ],
  providers: [
    ...acts,
    CandidaciesQueries,
    CandidacyRepository,
    DoubtedCounts,
    PublishCount,
    TellCandidates,
    TellObjector,
    ObjectionsQueries,
    ElectionLetters,
    ElectionNoticesQueries,
    ElectionRepository,
    ElectionsQueries,
    FreeSeats,
    FreeSeatsQueries,
    FurtherBallots,
    LettersAboutNominations,
    MyElectionsQueries,
    AnnouncedElectionsQueries,
    SeenElections,
    PapersInHand,
    RuleOnPaper,
    Preflight,
    SeveralBallotsQueries,
    TimetableQueries,
  ],
  exports: [...acts, ElectionRepository, FurtherBallots, SeveralBallotsQueries],
})
export class ElectionsModule {}

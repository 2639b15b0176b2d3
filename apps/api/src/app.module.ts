import { type DynamicModule, Module } from '@nestjs/common';
import { AmendmentsModule } from './amendments/amendments.module';
import { AppointmentsModule } from './appointments/appointments.module';
import { AsAtModule } from './as-at/as-at.module';
import { BallotsModule } from './ballots/ballots.module';
import { BoardsModule } from './boards/boards.module';
import { ChallengesModule } from './challenges/challenges.module';
import { BoothModule } from './booth/booth.module';
import { ConstitutionModule } from './constitution/constitution.module';
import { DecisionsModule } from './decisions/decisions.module';
import { ElectionsModule } from './elections/elections.module';
import { EvidenceModule } from './evidence/evidence.module';
import { FilingsModule } from './filings/filings.module';
import { FundsModule } from './funds/funds.module';
import { HealthController } from './health/health.controller';
import { IdentityModule } from './identity/identity.module';
import { InspectionsModule } from './inspections/inspections.module';
import { IssuedDocumentsModule } from './issued-documents/issued-documents.module';
import { LetterCodesModule } from './letter-codes/letter-codes.module';
import { MailModule } from './mail/mail.module';
import { MeetingsModule } from './meetings/meetings.module';
import { MembersModule } from './members/members.module';
import { NomineesModule } from './nominees/nominees.module';
import { NoticesModule } from './notices/notices.module';
import { OfficeItemsModule } from './office-items/office-items.module';
import { OpeningsModule } from './openings/openings.module';
import { OrganisationModule } from './organisation/organisation.module';
import { PaperModule } from './paper/paper.module';
import { PlainModule } from './plain/plain.module';
import { PlatformModule, type PlatformOptions } from './platform/platform.module';
import { PollsModule } from './polls/polls.module';
import { PublicRecordModule } from './public-record/public-record.module';
import { RecallsModule } from './recalls/recalls.module';
import { RecordModule } from './record/record.module';
import { RehearsalsModule } from './rehearsals/rehearsals.module';
import { ResolutionsModule } from './resolutions/resolutions.module';
import { SealedBallotsModule } from './sealed-ballots/sealed-ballots.module';
import { SeatsModule } from './seats/seats.module';
import { SharesModule } from './shares/shares.module';
import { SurplusModule } from './surplus/surplus.module';
import { UnlinkingModule } from './unlinking/unlinking.module';
import { WorkerModule } from './worker';

const features = [
  AmendmentsModule,
  AppointmentsModule,
  AsAtModule,
  ChallengesModule,
  FilingsModule,
  FundsModule,
  MeetingsModule,
  SharesModule,
  SurplusModule,
  BallotsModule,
  BoardsModule,
  BoothModule,
  ConstitutionModule,
  DecisionsModule,
  ElectionsModule,
  EvidenceModule,
  IdentityModule,
  InspectionsModule,
  IssuedDocumentsModule,
  LetterCodesModule,
  MailModule,
  MembersModule,
  NomineesModule,
  NoticesModule,
  OfficeItemsModule,
  OpeningsModule,
  OrganisationModule,
  PaperModule,
  PlainModule,
  PollsModule,
  PublicRecordModule,
  RecallsModule,
  RecordModule,
  RehearsalsModule,
  ResolutionsModule,
  SealedBallotsModule,
  SeatsModule,
  UnlinkingModule,
  WorkerModule,
];

@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(options), ...features],
      controllers: [HealthController],
    };
  }
}

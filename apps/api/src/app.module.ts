import { type DynamicModule, Module } from '@nestjs/common';
import { BallotsModule } from './ballots/ballots.module';
import { ConstitutionModule } from './constitution/constitution.module';
import { DecisionsModule } from './decisions/decisions.module';
import { ElectionsModule } from './elections/elections.module';
import { HealthController } from './health/health.controller';
import { IdentityModule } from './identity/identity.module';
import { MailModule } from './mail/mail.module';
import { MembersModule } from './members/members.module';
import { OrganisationModule } from './organisation/organisation.module';
import { PlatformModule, type PlatformOptions } from './platform/platform.module';
import { PollsModule } from './polls/polls.module';
import { RecordModule } from './record/record.module';
import { ResolutionsModule } from './resolutions/resolutions.module';
import { WorkerModule } from './worker';

const features = [
  BallotsModule,
  ConstitutionModule,
  DecisionsModule,
  ElectionsModule,
  IdentityModule,
  MailModule,
  MembersModule,
  OrganisationModule,
  PollsModule,
  RecordModule,
  ResolutionsModule,
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

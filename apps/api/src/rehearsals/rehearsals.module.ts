import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { ElectionsModule } from '../elections/elections.module';
import { CastSampleBallots } from './cast-sample-ballots';
import { CloseRehearsal } from './close-rehearsal';
import { DeleteRehearsal } from './delete-rehearsal';
import { RehearsalFilesController } from './rehearsal-files.controller';
import { RehearsalRepository } from './rehearsal.repository';
import { RehearsalsController } from './rehearsals.controller';
import { RehearsalsQueries } from './rehearsals.queries';
import { RehearseElection } from './rehearse-election';
import { SamplePapersController } from './sample-papers.controller';
import { SendSampleLetter } from './send-sample-letter';

@Module({
  imports: [ConstitutionModule, ElectionsModule],
  controllers: [RehearsalsController, RehearsalFilesController, SamplePapersController],
  providers: [
    CastSampleBallots,
    CloseRehearsal,
    DeleteRehearsal,
    RehearsalRepository,
    RehearsalsQueries,
    RehearseElection,
    SendSampleLetter,
  ],
})
export class RehearsalsModule {}

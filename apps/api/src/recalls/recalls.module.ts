import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { RecallsController } from './recalls.controller';
import { RecallsQueries } from './recalls.queries';
import { SignRecall } from './sign-recall';

/** Recalls that members of a constituency ask for with their signatures. */
@Module({
  imports: [AppointmentsModule, ConstitutionModule],
  controllers: [RecallsController],
  providers: [RecallsQueries, SignRecall],
})
export class RecallsModule {}

import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { AsAtController } from './as-at.controller';
import { AsAtQueries } from './as-at.queries';

/** The organisation as it was on a day. */
@Module({
  imports: [AppointmentsModule, ConstitutionModule],
  controllers: [AsAtController],
  providers: [AsAtQueries],
})
export class AsAtModule {}

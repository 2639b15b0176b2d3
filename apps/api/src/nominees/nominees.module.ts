import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { ArrangeInterviews } from './arrange-interviews';
import { CheckNominee } from './check-nominee';
import { CommitteesController } from './committees.controller';
import { ConsiderNominee } from './consider-nominee';
import { DeclareNomineeInterest } from './declare-nominee-interest';
import { NameCommittee } from './name-committee';
import { NomineeRepository } from './nominee.repository';
import { NomineesController } from './nominees.controller';
import { NomineesQueries } from './nominees.queries';
import { RecommendNominee } from './recommend-nominee';

const acts = [
  NameCommittee,
  DeclareNomineeInterest,
  ConsiderNominee,
  ArrangeInterviews,
  RecommendNominee,
  CheckNominee,
];

/** How nominees for the offices of the council are considered, recommended and checked before it votes. */
@Module({
  imports: [AppointmentsModule, ConstitutionModule],
  controllers: [CommitteesController, NomineesController],
  providers: [...acts, NomineeRepository, NomineesQueries],
  exports: acts,
})
export class NomineesModule {}

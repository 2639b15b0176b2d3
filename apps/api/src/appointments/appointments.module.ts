import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { RecallRepository } from '../recalls/recall.repository';
import { ResolutionsModule } from '../resolutions/resolutions.module';
import { AnnounceVacancy } from './announce-vacancy';
import { CouncilController } from './council.controller';
import { CouncilQueries } from './council.queries';
import { DraftAppointment } from './draft-appointment';
import { DraftRemoval } from './draft-removal';
import { ReceiveNomination } from './receive-nomination';
import { RemovalsController } from './removals.controller';
import { TermRepository } from './term.repository';
import { VacanciesController } from './vacancies.controller';
import { VacanciesQueries } from './vacancies.queries';
import { VacancyRepository } from './vacancy.repository';
import { NominationRow, VacancyRow } from './vacancy.rows';

const acts = [AnnounceVacancy, ReceiveNomination, DraftAppointment, DraftRemoval];

/** Who holds which office, and how the council fills and empties them. */
@Module({
  imports: [
    ConstitutionModule,
    ResolutionsModule,
    TypeOrmModule.forFeature([VacancyRow, NominationRow]),
  ],
  controllers: [CouncilController, VacanciesController, RemovalsController],
  providers: [
    ...acts,
    CouncilQueries,
    RecallRepository,
    TermRepository,
    VacanciesQueries,
    VacancyRepository,
  ],
  exports: [...acts, CouncilQueries, RecallRepository, TermRepository, VacancyRepository],
})
export class AppointmentsModule {}

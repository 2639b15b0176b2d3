import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { FilingsController } from './filings.controller';
import { FilingsQueries } from './filings.queries';
import { FindDepartures } from './find-departures';
import { RecordDepartureFiling } from './record-departure-filing';
import { RecordFiling } from './record-filing';

/** What falls due at a registrar, by a decision or because a director left, and that it was filed. */
@Module({
  imports: [ConstitutionModule],
  controllers: [FilingsController],
  providers: [FilingsQueries, FindDepartures, RecordDepartureFiling, RecordFiling],
  exports: [FindDepartures],
})
export class FilingsModule {}

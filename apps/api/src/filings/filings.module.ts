import { Module } from '@nestjs/common';
import { FilingsController } from './filings.controller';
import { FilingsQueries } from './filings.queries';
import { RecordFiling } from './record-filing';

/** What decisions make due at a registrar, and that it was filed. */
@Module({
  controllers: [FilingsController],
  providers: [FilingsQueries, RecordFiling],
})
export class FilingsModule {}

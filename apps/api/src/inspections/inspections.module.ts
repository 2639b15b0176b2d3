import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module';
import { AppointInspector } from './appoint-inspector';
import { EndInspection } from './end-inspection';
import { InspectedMatterQueries } from './inspected-matter.queries';
import { InspectionsController } from './inspections.controller';
import { InspectionsQueries } from './inspections.queries';
import { LookInto } from './look-into';
import { OwnInspectionController } from './own-inspection.controller';

/** People from outside who may look into the record for a time. */
@Module({
  imports: [EvidenceModule],
  controllers: [InspectionsController, OwnInspectionController],
  providers: [
    AppointInspector,
    EndInspection,
    InspectedMatterQueries,
    InspectionsQueries,
    LookInto,
  ],
  exports: [AppointInspector],
})
export class InspectionsModule {}

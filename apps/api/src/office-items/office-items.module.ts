import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { ResolutionsModule } from '../resolutions/resolutions.module';
import { DeclareInterest } from './declare-interest';
import { NamePresiding } from './name-presiding';
import { NotifyHolder } from './notify-holder';
import { OfficeItemsController } from './office-items.controller';
import { OfficeItemsQueries } from './office-items.queries';
import { ReceiveReply } from './receive-reply';

const acts = [NamePresiding, DeclareInterest, NotifyHolder, ReceiveReply];

/** How items about offices come before the council: who presides, who has an interest, notice and reply. */
@Module({
  imports: [ConstitutionModule, ResolutionsModule],
  controllers: [OfficeItemsController],
  providers: [...acts, OfficeItemsQueries],
  exports: acts,
})
export class OfficeItemsModule {}

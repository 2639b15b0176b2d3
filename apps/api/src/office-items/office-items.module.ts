import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { MailModule } from '../mail/mail.module';
import { ResolutionsModule } from '../resolutions/resolutions.module';
import { CouncilItemsController } from './council-items.controller';
import { CouncilItemsQueries } from './council-items.queries';
import { DeclareInterest } from './declare-interest';
import { InviteReply } from './invite-reply';
import { NamePresiding } from './name-presiding';
import { NotifyHolder } from './notify-holder';
import { OfficeItemsController } from './office-items.controller';
import { OfficeItemsQueries } from './office-items.queries';
import { OwnRemovalsController } from './own-removals.controller';
import { OwnRemovalsQueries } from './own-removals.queries';
import { ReceiveReply } from './receive-reply';

const acts = [NamePresiding, DeclareInterest, InviteReply, NotifyHolder, ReceiveReply];

/** How items about offices come before the council: who presides, who has an interest, notice and reply. */
@Module({
  imports: [ConstitutionModule, MailModule, ResolutionsModule],
  controllers: [CouncilItemsController, OfficeItemsController, OwnRemovalsController],
  providers: [...acts, CouncilItemsQueries, OfficeItemsQueries, OwnRemovalsQueries],
  exports: acts,
})
export class OfficeItemsModule {}

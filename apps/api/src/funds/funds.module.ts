import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { PollsModule } from '../polls/polls.module';
import { AnnounceFundRound } from './announce-fund-round';
import { DeclareFundRound } from './declare-fund-round';
import { FundRoundRepository } from './fund-round.repository';
import { FundBidRow, FundRoundRow } from './fund-round.rows';
import { FundsController } from './funds.controller';
import { FundsQueries } from './funds.queries';
import { OpenFundRound } from './open-fund-round';
import { ReceiveBid } from './receive-bid';

const acts = [AnnounceFundRound, ReceiveBid, OpenFundRound, DeclareFundRound];

/** Rounds of the community fund, from the budget to the grants. */
@Module({
  imports: [
    ConstitutionModule,
    DecisionsModule,
    PollsModule,
    TypeOrmModule.forFeature([FundRoundRow, FundBidRow]),
  ],
  controllers: [FundsController],
  providers: [...acts, FundRoundRepository, FundsQueries],
  exports: acts,
})
export class FundsModule {}

import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { MailModule } from '../mail/mail.module';
import { PollsModule } from '../polls/polls.module';
import { BallotChecks } from './ballot-checks';
import { CastSealedBallots } from './cast-sealed-ballots';
import { ConfirmSealedBallots } from './confirm-sealed-ballots';
import { SealedBallotsController } from './sealed-ballots.controller';
import { SealedBallotsQueries } from './sealed-ballots.queries';
import { SealedBoxRepository } from './sealed-box.repository';
import { SealedElections } from './sealed-elections';

@Module({
  imports: [ConstitutionModule, MailModule, PollsModule],
  controllers: [SealedBallotsController],
  providers: [
    BallotChecks,
    CastSealedBallots,
    ConfirmSealedBallots,
    SealedBallotsQueries,
    SealedBoxRepository,
    SealedElections,
  ],
  exports: [BallotChecks, CastSealedBallots, ConfirmSealedBallots, SealedElections],
})
export class SealedBallotsModule {}

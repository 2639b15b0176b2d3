import { Module } from '@nestjs/common';
import { BallotsModule } from '../ballots/ballots.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { MailModule } from '../mail/mail.module';
import { PollsModule } from '../polls/polls.module';
import { SealedBallotsModule } from '../sealed-ballots/sealed-ballots.module';
import { AnnounceBatch } from './announce-batch';
import { PaperDesk } from './batch-in-hand';
import { ConfirmBatch } from './confirm-batch';
import { ConfirmPaperVote } from './confirm-paper-vote';
import { EnterEnvelope } from './enter-envelope';
import { EnterPaper } from './enter-paper';
import { PaperController } from './paper.controller';
import { PaperQueries } from './paper.queries';
import { PaperRepository } from './paper.repository';
import { PaperVotesRepository } from './paper-votes.repository';
import { WithdrawBatch } from './withdraw-batch';

/** Votes on paper, beside those cast online. */
@Module({
  imports: [BallotsModule, ConstitutionModule, MailModule, PollsModule, SealedBallotsModule],
  controllers: [PaperController],
  providers: [
    AnnounceBatch,
    ConfirmBatch,
    ConfirmPaperVote,
    EnterEnvelope,
    EnterPaper,
    PaperDesk,
    PaperQueries,
    PaperRepository,
    PaperVotesRepository,
    WithdrawBatch,
  ],
  exports: [ConfirmPaperVote],
})
export class PaperModule {}

import { Module } from '@nestjs/common';
import { AnswerChallenge } from './answer-challenge';
import { ChallengeRepository } from './challenge.repository';
import { ChallengesController } from './challenges.controller';
import { ChallengesQueries } from './challenges.queries';
import { RaiseChallenge } from './raise-challenge';

/** Questions that council members put, and the answers they are owed. */
@Module({
  controllers: [ChallengesController],
  providers: [RaiseChallenge, AnswerChallenge, ChallengeRepository, ChallengesQueries],
  exports: [RaiseChallenge, AnswerChallenge],
})
export class ChallengesModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerChallenge } from './answer-challenge';
import { ChallengeRepository } from './challenge.repository';
import { ChallengeRow } from './challenge.row';
import { ChallengesController } from './challenges.controller';
import { ChallengesQueries } from './challenges.queries';
import { RaiseChallenge } from './raise-challenge';

const acts = [RaiseChallenge, AnswerChallenge];

/** Questions that council members put, and the answers they are owed. */
@Module({
  imports: [TypeOrmModule.forFeature([ChallengeRow])],
  controllers: [ChallengesController],
  providers: [...acts, ChallengeRepository, ChallengesQueries],
  exports: acts,
})
export class ChallengesModule {}

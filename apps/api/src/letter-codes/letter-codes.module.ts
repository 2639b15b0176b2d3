import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { AskForCode } from './ask-for-code';
import { CodeKey } from './code-key';
import { CodeLetters } from './code-letters';
import { EnterByCode } from './enter-by-code';
import { IssueCodes } from './issue-codes';
import { LetterCodesController } from './letter-codes.controller';
import { LetterCodesQueries } from './letter-codes.queries';
import { LetterSignInController } from './letter-sign-in.controller';
import { LoseCode } from './lose-code';
import { ReplaceLostCode } from './replace-lost-code';

@Module({
  imports: [IdentityModule],
  controllers: [LetterCodesController, LetterSignInController],
  providers: [
    AskForCode,
    CodeKey,
    CodeLetters,
    EnterByCode,
    IssueCodes,
    LetterCodesQueries,
    LoseCode,
    ReplaceLostCode,
  ],
  exports: [EnterByCode, LoseCode, ReplaceLostCode],
})
export class LetterCodesModule {}

import { Module } from '@nestjs/common';
import { BallotsModule } from '../ballots/ballots.module';
import { IdentityModule } from '../identity/identity.module';
import { LetterCodesModule } from '../letter-codes/letter-codes.module';
import { FillInPaper } from './fill-in-paper';
import { PlainBallotsController } from './plain-ballots.controller';
import { PlainPages } from './plain-pages';
import { PlainSignInController } from './plain-sign-in.controller';
import { PlainLetterController } from './plain-letter.controller';
import { LetterCodeRefused, RefusedInWords, SignInRefused } from './refused-in-words';

/** Pages of the server's own, for browsers without script. */
@Module({
  imports: [BallotsModule, IdentityModule, LetterCodesModule],
  controllers: [PlainBallotsController, PlainLetterController, PlainSignInController],
  providers: [FillInPaper, PlainPages, RefusedInWords, SignInRefused, LetterCodeRefused],
})
export class PlainModule {}

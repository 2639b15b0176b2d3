import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module';
import { ConstitutionModule } from '../constitution/constitution.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { MailModule } from '../mail/mail.module';
import { PollsModule } from '../polls/polls.module';
import { AnswerOffer } from './answer-offer';
import { AppointFromOutside } from './appoint-from-outside';
import { DeclareInterests } from './declare-interests';
import { EndTerm } from './end-term';
import { FillSeat } from './fill-seat';
import { FindEndedTerms } from './find-ended-terms';
import { InterestsController } from './interests.controller';
import { InterestsQueries } from './interests.queries';
import { OfferSeat } from './offer-seat';
import { OwnTermsController } from './own-terms.controller';
import { OwnTermsQueries } from './own-terms.queries';
import { RetireByRotation } from './rotation/retire-by-rotation';
import { RotationController } from './rotation/rotation.controller';
import { RotationQueries } from './rotation/rotation.queries';
import { SeatsController } from './seats.controller';
import { SeatsQueries } from './seats.queries';
import { SendOffer } from './send-offer';
import { TermsController } from './terms.controller';

const acts = [
  AnswerOffer,
  AppointFromOutside,
  DeclareInterests,
  EndTerm,
  FillSeat,
  FindEndedTerms,
  OfferSeat,
  RetireByRotation,
  SendOffer,
];

/** Seats and offices that fall free, and how they are filled again. */
@Module({
  imports: [AppointmentsModule, ConstitutionModule, DecisionsModule, MailModule, PollsModule],
  controllers: [
    InterestsController,
    OwnTermsController,
    RotationController,
    SeatsController,
    TermsController,
  ],
  providers: [...acts, InterestsQueries, OwnTermsQueries, RotationQueries, SeatsQueries],
  exports: acts,
})
export class SeatsModule {}

import { Module } from '@nestjs/common';
import { ConstitutionModule } from '../constitution/constitution.module';
import { BoardsModule } from '../boards/boards.module';
import { PollKeysModule } from '../poll-keys/poll-keys.module';
import { ClosedPolls } from './closed-polls';
import { ClosePoll } from './close-poll';
import { CloseEarly } from './early-close/close-early';
import { EarlyCloseController } from './early-close/early-close.controller';
import { EarlyCloseQueries } from './early-close/early-close.queries';
import { OpenFurtherBallot } from './open-further-ballot';
import { OpenPoll } from './open-poll';
import { PollBook } from './poll-book';
import { PublicValueController } from './public-value/public-value.controller';
import { PublicValueQueries } from './public-value/public-value.queries';
import { StatePublicValue } from './public-value/state-public-value';
import { PollsController } from './polls.controller';
import { PollsQueries } from './polls.queries';
import { SealBoxes } from './seal-boxes';
import { OpenTurnout } from './turnout/open-turnout';
import { TurnoutController } from './turnout/turnout.controller';
import { TurnoutFeed } from './turnout/turnout-feed';

@Module({
  imports: [BoardsModule, ConstitutionModule, PollKeysModule],
  controllers: [EarlyCloseController, PollsController, PublicValueController, TurnoutController],
  providers: [
    ClosedPolls,
    CloseEarly,
    ClosePoll,
    EarlyCloseQueries,
    OpenFurtherBallot,
    OpenPoll,
    PollBook,
    PollsQueries,
    PublicValueQueries,
    StatePublicValue,
    OpenTurnout,
    TurnoutFeed,
    SealBoxes,
  ],
  exports: [ClosedPolls, ClosePoll, OpenFurtherBallot, OpenPoll, PollBook],
})
export class PollsModule {}

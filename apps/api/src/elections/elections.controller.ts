import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type PlainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { openingOf, OpenPollDto } from '../polls/opening.dto';
import { openingStatus, sealingStatus } from '../polls/opening-status';
import { CreatedDto, OpenedPollDto } from '../resolutions/resolutions.dto';
import { CallElection } from './call-election';
import { CeaseCandidate } from './ceasing/cease-candidate';
import { CountElection } from './count-election';
import { DeclareElection } from './declare-election';
import { DeclareUnopposed } from './declare-unopposed';
import {
  AfterCeasingDto,
  CallElectionDto,
  CeasingDto,
  CountedDto,
  DeclaredElectionDto,
  ElectionDetailsDto,
  ElectionListDto,
  NextBallotDto,
} from './elections.dto';
import { ElectionsQueries } from './elections.queries';
import { OpenElection } from './open-election';
import { OpenNextBallot } from './open-next-ballot';

@ApiTags('elections')
@Controller('elections')
@Allow('returning-officer')
export class ElectionsController {
  constructor(
    private readonly callElection: CallElection,
    private readonly ceaseCandidate: CeaseCandidate,
    private readonly openElection: OpenElection,
    private readonly openNextBallot: OpenNextBallot,
    private readonly countElection: CountElection,
    private readonly declareElection: DeclareElection,
    private readonly declareUnopposed: DeclareUnopposed,
    private readonly elections: ElectionsQueries,
  ) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: ElectionListDto })
  async list(): Promise<ElectionListDto> {
    return { items: await this.elections.summaries() };
  }

  @Get(':id')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: ElectionDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<ElectionDetailsDto> {
    return foundOr404(await this.elections.one(id));
  }

  @Post()
  @Allow('secretary', 'returning-officer')
  @ApiCreatedResponse({ type: CreatedDto })
  async call(
    @Acting() actor: Actor,
    @Body() { title, contests, pollingDay }: CallElectionDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(
      await this.callElection.run(
        actor,
        title,
        contests.map(({ constituency, seats, inPlaceOf, termFrom }) => ({
          constituency,
          seats,
          inPlaceOf: inPlaceOf ?? null,
          termFrom: (termFrom ?? null) as PlainDate | null,
        })),
        (pollingDay ?? null) as PlainDate | null,
      ),
      {
        'constituency-unknown': 422,
        'constituency-twice': 422,
        'not-elected': 422,
        'too-many-seats': 422,
        'one-by-one': 422,
        'election-unknown': 404,
        'poll-opened': 409,
        'election-ended': 409,
        'too-soon': 422,
        'out-of-order': 422,
        'not-by-election': 409,
        'too-late': 422,
        'seats-not-free': 409,
      },
    );
  }

  @Post(':id/candidates/:candidate/ceasing')
  @ApiCreatedResponse({ type: AfterCeasingDto })
  async cease(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidate', ParseUUIDPipe) candidate: string,
    @Body() { cause, on, reason, evidence }: CeasingDto,
  ): Promise<AfterCeasingDto> {
    return valueOrRefuse(
      await this.ceaseCandidate.run(actor, id, candidate, {
        cause,
        on: on as PlainDate,
        reason,
        evidence,
      }),
      {
        'election-unknown': 404,
        'candidate-unknown': 404,
        'declared-already': 409,
        'day-to-come': 422,
        'withdraw-instead': 409,
        'stands-still': 409,
        'still-belongs': 409,
        'not-independent': 409,
      },
    );
  }

  @Post(':id/opening')
  @ApiCreatedResponse({ type: OpenedPollDto })
  async open(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenPollDto,
  ): Promise<OpenedPollDto> {
    return valueOrRefuse(await this.openElection.run(actor, id, openingOf(body)), {
      'election-unknown': 404,
      'poll-opened': 409,
      'election-ended': 409,
      'no-contest': 409,
      'method-not-offered': 409,
      'one-by-one': 409,
      'not-ready': 409,
      'other-closing-time': 422,
      ...openingStatus,
    });
  }

  @Post(':id/next-ballot')
  @ApiCreatedResponse({ type: OpenedPollDto })
  async openNext(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { closesAt }: NextBallotDto,
  ): Promise<OpenedPollDto> {
    return valueOrRefuse(
      await this.openNextBallot.run(actor, id, new Date(closesAt).toISOString()),
      {
        'election-unknown': 404,
        'not-opened': 409,
        'poll-still-open': 409,
        'still-sealed': 409,
        'no-further-ballot': 409,
        'closes-too-soon': 422,
        ...sealingStatus,
      },
    );
  }

  @Post(':id/count')
  @ApiCreatedResponse({ type: CountedDto })
  async count(@Acting() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CountedDto> {
    return valueOrRefuse(await this.countElection.run(actor, id), {
      'election-unknown': 404,
      'counted-already': 409,
      'lots-awaited': 409,
      'another-ballot-needed': 409,
      'left-constituency': 409,
      'not-independent': 409,
      abandoned: 409,
      'not-opened': 409,
      'poll-still-open': 409,
      'still-sealed': 409,
    });
  }

  @Post(':id/unopposed')
  @ApiCreatedResponse({ type: DeclaredElectionDto })
  async declareWithoutPoll(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DeclaredElectionDto> {
    return valueOrRefuse(await this.declareUnopposed.run(actor, id), {
      'election-unknown': 404,
      'poll-opened': 409,
      'election-ended': 409,
      'all-contested': 409,
      'not-ready': 409,
      'vote-needed': 409,
      'left-constituency': 409,
      'not-independent': 409,
      'seats-not-free': 409,
      'may-not-serve': 409,
      'seat-filled': 409,
    });
  }

  @Post(':id/declaration')
  @ApiCreatedResponse({ type: DeclaredElectionDto })
  async declare(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DeclaredElectionDto> {
    return valueOrRefuse(await this.declareElection.run(actor, id), {
      'election-unknown': 404,
      'not-counted': 409,
      'count-again': 409,
      'left-constituency': 409,
      'not-independent': 409,
      'not-confirmed': 409,
      'objection-open': 409,
      'recount-open': 409,
      'recount-may-be-asked': 409,
      'declared-already': 409,
      'seats-not-free': 409,
      'may-not-serve': 409,
      'seat-filled': 409,
      'not-opened': 409,
      'poll-still-open': 409,
      'still-sealed': 409,
    });
  }
}

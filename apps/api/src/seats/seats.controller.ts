import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { DeclaredDto } from '../resolutions/resolutions.dto';
import { AnswerOffer } from './answer-offer';
import { AppointFromOutside } from './appoint-from-outside';
import { FillSeat } from './fill-seat';
import { OfferSeat } from './offer-seat';
import {
  AnswerOfferDto,
  OfferedSeatDto,
  OfferSeatDto,
  OutsideAppointmentDto,
  OutsideTermDto,
  OwnOfferListDto,
  VacancyNextListDto,
  VacantSeatDetailsDto,
  VacantSeatListDto,
} from './seats.dto';
import { SeatsQueries } from './seats.queries';

@ApiTags('seats')
@Controller()
export class SeatsController {
  constructor(
    private readonly seats: SeatsQueries,
    private readonly offerSeat: OfferSeat,
    private readonly answerOffer: AnswerOffer,
    private readonly fillSeat: FillSeat,
    private readonly appointFromOutside: AppointFromOutside,
  ) {}

  @Get('vacant-seats')
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: VacantSeatListDto })
  async list(): Promise<VacantSeatListDto> {
    return { items: await this.seats.vacant() };
  }

  @Post('council/outside-appointments')
  @Allow('secretary')
  @ApiCreatedResponse({ type: OutsideTermDto })
  async appoint(
    @Acting() actor: Actor,
    @Body() { from, to, toldOn, ...letter }: OutsideAppointmentDto,
  ): Promise<OutsideTermDto> {
    const days = {
      from: plainDate(from),
      to: to === undefined ? to : plainDate(to),
      toldOn: plainDate(toldOn),
    };
    return valueOrRefuse(await this.appointFromOutside.run(actor, { ...letter, ...days }), {
      'member-unknown': 422,
      'not-eligible': 422,
      'sits-already': 409,
      'not-appointed-from-outside': 422,
      'not-yet': 422,
      'not-lawful': 422,
    });
  }

  @Get('council/vacancies')
  @Public()
  @ApiOkResponse({ type: VacancyNextListDto })
  async published(): Promise<VacancyNextListDto> {
    return { items: await this.seats.published() };
  }

  @Get('vacant-seats/:term')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: VacantSeatDetailsDto })
  async one(@Param('term', ParseUUIDPipe) term: string): Promise<VacantSeatDetailsDto> {
    return foundOr404(await this.seats.one(term));
  }

  @Post('vacant-seats/:term/offers')
  @Allow('secretary', 'returning-officer')
  @ApiCreatedResponse({ type: OfferedSeatDto })
  async offer(
    @Acting() actor: Actor,
    @Param('term', ParseUUIDPipe) term: string,
    @Body() { replyBy }: OfferSeatDto,
  ): Promise<OfferedSeatDto> {
    return valueOrRefuse(await this.offerSeat.run(actor, term, plainDate(replyBy)), {
      'seat-unknown': 404,
      'seat-filled': 409,
      'offered-already': 409,
      'nobody-to-ask': 409,
      'not-from-papers': 409,
      'closing-date-passed': 422,
    });
  }

  @Post('vacant-seats/:term/offers/:candidate/answer')
  @Allow('secretary', 'returning-officer', 'member', 'council-member')
  @HttpCode(204)
  @ApiNoContentResponse()
  async answer(
    @Acting() actor: Actor,
    @Param('term', ParseUUIDPipe) seat: string,
    @Param('candidate', ParseUUIDPipe) candidate: string,
    @Body() { serves }: AnswerOfferDto,
  ): Promise<void> {
    valueOrRefuse(await this.answerOffer.run(actor, { seat, candidate }, serves), {
      'seat-unknown': 404,
      'not-asked': 404,
      'not-allowed': 403,
      'seat-filled': 409,
      'by-election-called': 409,
    });
  }

  @Post('vacant-seats/:term/filling')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: DeclaredDto })
  async fill(
    @Acting() actor: Actor,
    @Param('term', ParseUUIDPipe) term: string,
  ): Promise<DeclaredDto> {
    return valueOrRefuse(await this.fillSeat.run(actor, term), {
      'seat-unknown': 404,
      'seat-filled': 409,
      'not-from-papers': 409,
      'not-asked-yet': 409,
      'answers-awaited': 409,
      'cannot-be-counted': 409,
      'may-not-serve': 409,
    });
  }

  @Get('my/seat-offers')
  @Allow('member', 'council-member')
  @ApiOkResponse({ type: OwnOfferListDto })
  async own(@Acting() { memberId }: Actor): Promise<OwnOfferListDto> {
    return { items: memberId ? await this.seats.offersTo(memberId) : [] };
  }
}

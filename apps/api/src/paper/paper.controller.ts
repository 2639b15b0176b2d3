import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { AnnounceBatch } from './announce-batch';
import { ConfirmBatch } from './confirm-batch';
import { EnterEnvelope } from './enter-envelope';
import { EnterPaper } from './enter-paper';
import {
  AnnounceBatchDto,
  AnnouncedBatchDto,
  ConfirmedBatchDto,
  EnterEnvelopeDto,
  EnterPaperDto,
  PaperBatchDetailsDto,
  PaperBatchListDto,
  WithdrawBatchDto,
} from './paper.dto';
import { PaperQueries } from './paper.queries';
import { paperStatus } from './paper-refusal';
import { WithdrawBatch } from './withdraw-batch';

/** Votes on paper: batches of envelopes, entered by two tellers. */
@ApiTags('votes on paper')
@Controller()
export class PaperController {
  constructor(
    private readonly announceBatch: AnnounceBatch,
    private readonly enterEnvelope: EnterEnvelope,
    private readonly enterPaper: EnterPaper,
    private readonly confirmBatch: ConfirmBatch,
    private readonly withdrawBatch: WithdrawBatch,
    private readonly papers: PaperQueries,
  ) {}

  @Get('polls/:poll/paper-batches')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PaperBatchListDto })
  async list(
    @Acting() viewer: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
  ): Promise<PaperBatchListDto> {
    return { items: foundOr404(await this.papers.list(viewer, poll)) };
  }

  @Get('paper-batches/:id')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PaperBatchDetailsDto })
  async one(
    @Acting() viewer: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PaperBatchDetailsDto> {
    return foundOr404(await this.papers.one(viewer, id));
  }

  @Post('polls/:poll/paper-batches')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: AnnouncedBatchDto })
  async announce(
    @Acting() actor: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
    @Body() { place, envelopes, acknowledgesFew = false }: AnnounceBatchDto,
  ): Promise<AnnouncedBatchDto> {
    const announcement = { place, envelopes, acknowledgesFew };
    return valueOrRefuse(await this.announceBatch.run(actor, poll, announcement), paperStatus);
  }

  @Post('paper-batches/:id/envelopes')
  @HttpCode(204)
  @Allow(...officeRoles)
  @ApiNoContentResponse()
  async envelope(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { envelope, number, ground, answers }: EnterEnvelopeDto,
  ): Promise<void> {
    const entered = {
      envelope,
      number: number ?? null,
      ground: ground ?? null,
      answers: answers ?? null,
    };
    valueOrRefuse(await this.enterEnvelope.run(actor, id, entered), paperStatus);
  }

  @Post('paper-batches/:id/papers')
  @HttpCode(204)
  @Allow(...officeRoles)
  @ApiNoContentResponse()
  async paper(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { box, paper, ballot }: EnterPaperDto,
  ): Promise<void> {
    valueOrRefuse(await this.enterPaper.run(actor, id, { box, paper, text: ballot }), paperStatus);
  }

  @Post('paper-batches/:id/confirmation')
  @HttpCode(200)
  @Allow('returning-officer')
  @ApiOkResponse({ type: ConfirmedBatchDto })
  async confirm(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ConfirmedBatchDto> {
    return valueOrRefuse(await this.confirmBatch.run(actor, id), paperStatus);
  }

  @Post('paper-batches/:id/withdrawal')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async withdraw(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawBatchDto,
  ): Promise<void> {
    valueOrRefuse(await this.withdrawBatch.run(actor, id, reason), paperStatus);
  }
}

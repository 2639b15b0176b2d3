import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { castStatus } from '../ballots/ballots.controller';
import { type MyBallotDto } from '../ballots/ballots.dto';
import { BallotsQueries } from '../ballots/ballots.queries';
import { CastBallot } from '../ballots/cast-ballot';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { plainPrefix } from '../platform/forms';
import { foundOr404 } from '../platform/problem';
import { FillInPaper } from './fill-in-paper';
import { ballotsPage, openNow } from './pages/ballots-page';
import { receiptPage } from './pages/receipt-page';
import { notCastPage } from './pages/refusal-pages';
import { paths } from './paths';
import { PlainAnswerDto, PlainBallotDto } from './plain.dto';
import { PlainPages } from './plain-pages';
import { RefusedInWords } from './refused-in-words';

const ofPoll = Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 }));

/** Voting in open polls on pages without script, by the same act as everywhere. */
@ApiExcludeController()
@Controller(plainPrefix)
@Allow('member')
@UseFilters(RefusedInWords)
export class PlainBallotsController {
  constructor(
    private readonly pages: PlainPages,
    private readonly ballots: BallotsQueries,
    private readonly fillIn: FillInPaper,
    private readonly castBallot: CastBallot,
    private readonly clock: Clock,
  ) {}

  @Get('ballots')
  async mine(@Acting() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const items = await this.ballotsOf(actor);
    await this.pages.send(reply, ballotsPage(items, this.clock.now()), actor);
  }

  @Get('polls/:id')
  async begin(
    @Acting() actor: Actor,
    @ofPoll poll: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.send(reply, await this.fillIn.begin(actor, poll), actor);
  }

  @Post('polls/:id')
  async answer(
    @Acting() actor: Actor,
    @ofPoll poll: string,
    @Body() sent: PlainAnswerDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { page, status } = await this.fillIn.goOn(actor, poll, sent);
    await this.pages.send(reply, page, { ...actor, status, language: sent.language });
  }

  @Post('polls/:id/ballots')
  async cast(
    @Acting() actor: Actor,
    @ofPoll poll: string,
    @Body() sent: PlainBallotDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ready = await this.fillIn.finish(actor, poll, sent);
    if ('page' in ready) return this.pages.send(reply, ready.page, { ...actor, ...ready });
    const requestKey = sent.key.toLowerCase();
    const declared = sent.declared === 'yes';
    const { answers } = ready;
    const cast = await this.castBallot.run(actor, { poll, answers, declared, requestKey });
    if (cast.ok) return void (await reply.redirect(paths.receipt(poll), 303));
    const { code, says } = cast.error;
    await this.pages.send(reply, notCastPage(poll, code, says), {
      ...actor,
      status: castStatus[code],
    });
  }

  @Get('polls/:id/receipt')
  async receipt(
    @Acting() actor: Actor,
    @ofPoll poll: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const receipt = foundOr404(
      actor.memberId && (await this.ballots.receipt(poll, actor.memberId)),
    );
    const open = openNow(await this.ballotsOf(actor), this.clock.now());
    const left = open.filter((ballot) => !ballot.voted && ballot.poll !== receipt.poll);
    await this.pages.send(reply, receiptPage(receipt, left), actor);
  }

  private async ballotsOf({ memberId }: Actor): Promise<readonly MyBallotDto[]> {
    return memberId ? this.ballots.mine(memberId) : [];
  }
}

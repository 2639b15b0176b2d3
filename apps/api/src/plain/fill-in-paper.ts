import { Injectable } from '@nestjs/common';
import { type Answer } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type BallotPaperDto } from '../ballots/ballots.dto';
import { BallotsQueries } from '../ballots/ballots.queries';
import { type Actor } from '../platform/actor';
import { foundOr404, Problem } from '../platform/problem';
import {
  answerIn,
  answersIn,
  type MarkFault,
  type Marks,
  marksBefore,
  marksIn,
  withAnswer,
} from './marks';
import { checkPage } from './pages/check-page';
import { type PageIn } from './pages/frame';
import { questionPage, type SentMarks } from './pages/question-page';
import { cannotVotePage, secretPage } from './pages/refusal-pages';
import { english } from './wording';
import { type MarkedDto, type PlainAnswerDto, type PlainBallotDto } from './plain.dto';

export interface Shown {
  readonly page: PageIn;
  readonly status: number;
}

/** From page to page of a ballot paper. The server keeps nothing of it: each form carries the marks so far. */
@Injectable()
export class FillInPaper {
  constructor(private readonly ballots: BallotsQueries) {}

  /** The first question, with what was cast before; or why there is none. */
  async begin(actor: Actor, poll: string): Promise<PageIn> {
    const paper = await this.paperFor(actor, poll);
    return closedTo(paper) ?? pageAt(paper, actor, marksBefore(paper), 1);
  }

  /** Takes the answer to one question and shows the page that is asked for; the question again where it cannot be taken. */
  async goOn(actor: Actor, poll: string, sent: PlainAnswerDto): Promise<Shown> {
    const paper = await this.paperFor(actor, poll);
    const closed = closedTo(paper);
    if (closed) return { page: closed, status: 200 };
    const marks = marksOrRefuse(paper, sent);
    const { at, go, language } = sent;
    const changing = sent.changing === 'yes';
    if (at === 0) return { page: pageAt(paper, actor, marks, go, changing), status: 200 };
    const contest = foundOr404(paper.contests[at - 1]);
    const answer = answerIn(contest, sent, paper.contests.length === 1);
    const faults = answer.ok ? [] : answer.error;
    if (faults.some(({ code }) => code === 'not-on-paper')) throw unknownMarks;
    const asSent = (refused: readonly MarkFault[]): PageIn => {
      const question = { paper, number: at, marks, changing, voter: voterOf(actor) };
      return questionPage(
        { ...question, refused: { faults: refused, sent: sentIn(sent) } },
        contest,
      );
    };
    if (language !== undefined) return { page: asSent([]), status: 200 };
    if (!answer.ok) return { page: asSent(faults), status: 422 };
    const next = withAnswer(marks, contest.id, answer.value);
    return { page: pageAt(paper, actor, next, go), status: 200 };
  }

  /** The answers to cast; or the page that says why there are none. */
  async finish(
    actor: Actor,
    poll: string,
    sent: PlainBallotDto,
  ): Promise<Shown | { readonly answers: readonly Answer[] }> {
    const paper = await this.paperFor(actor, poll);
    if (paper.secrecy === 'secret') return { page: secretPage(paper), status: 409 };
    const marks = marksOrRefuse(paper, sent);
    const answers = answersIn(marks, paper);
    const undeclared = paper.identity !== null && sent.declared !== 'yes';
    if (answers.length > 0 && !undeclared) return { answers };
    const fault = answers.length > 0 ? 'undeclared' : 'empty';
    return { page: checkPage(paper, marks, randomUUID(), fault), status: 422 };
  }

  private async paperFor({ memberId }: Actor, poll: string): Promise<BallotPaperDto> {
    return foundOr404(await this.ballots.paper(poll, memberId));
  }
}

const sentIn = ({ option, place }: PlainAnswerDto): SentMarks => ({
  ticked: option,
  written: new Map(place.map(({ of, value }) => [of, value])),
});

function closedTo(paper: BallotPaperDto): PageIn | null {
  if (!paper.canVote) return cannotVotePage(paper);
  return paper.secrecy === 'secret' ? secretPage(paper) : null;
}

/** A question of the paper, or after the last one the check page, with a new key for the ballot. */
function pageAt(
  paper: BallotPaperDto,
  actor: Actor,
  marks: Marks,
  go: number,
  changing = false,
): PageIn {
  if (go === paper.contests.length + 1) return checkPage(paper, marks, randomUUID());
  const contest = foundOr404(paper.contests[go - 1]);
  return questionPage({ paper, number: go, marks, changing, voter: voterOf(actor) }, contest);
}

const voterOf = ({ memberId }: Actor): string => memberId ?? '';

const unknownMarks = new Problem(422, 'not-on-paper', english.unknownMarks);

function marksOrRefuse(paper: BallotPaperDto, sent: MarkedDto): Marks {
  const marks = marksIn(paper, sent);
  if (marks === null) throw unknownMarks;
  return marks;
}

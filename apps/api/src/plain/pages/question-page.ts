import { html, type Html } from '@folkmoot/publish';
import { type BallotPaperDto, type PaperContestDto } from '../../ballots/ballots.dto';
import { inForm, type MarkFault, type Marks } from '../marks';
import { paths } from '../paths';
import { inVoterOrder } from '../voter-order';
import { asWritten, sayMoment, type Speech } from '../speech';
import { faultsInWords } from './faults';
import { type PageIn } from './frame';
import { optionsOf } from './options';
import { backLink, button, inset, kept, paragraph, softParagraph } from './parts';

export interface Question {
  readonly paper: BallotPaperDto;
  /** From 1. */
  readonly number: number;
  readonly marks: Marks;
  /** The voter came from the check page and goes back to it. */
  readonly changing: boolean;
  /** Whose order of candidates is shown. */
  readonly voter: string;
  /** What was sent and is to be shown again, and why it cannot be taken: nothing, where only the language was changed. */
  readonly refused?: { readonly faults: readonly MarkFault[]; readonly sent: SentMarks };
}

export interface SentMarks {
  readonly ticked: readonly string[];
  /** What was written beside options. */
  readonly written: ReadonlyMap<string, string>;
}

/** One question of a ballot paper. What is marked in the others goes along in fields that are not seen. */
export const questionPage =
  (question: Question, contest: PaperContestDto): PageIn =>
  (say) => {
    const words = say.ballotPaper.paper;
    const { paper, number, marks, changing, voter, refused } = question;
    const isDrawn = paper.randomOrder && contest.against === null;
    const options = isDrawn ? inVoterOrder(voter, contest) : contest.options;
    const errors = refused ? faultsInWords(say, refused.faults, { contest, options }) : [];
    const check = paper.contests.length + 1;
    return {
      title: contest.title,
      titleAsWritten: true,
      caption: captionOf(say, paper, contest, number),
      back: wayBack(say, question),
      languageForm: form,
      errors,
      main: html`${number === 1 && introduction(say, paper)}
        ${contest.text !== '' && html`<p class="govuk-body fm-wording">${asWritten(say, contest.text)}</p>`}
        ${isDrawn && softParagraph(say.own.randomOrder)}
        ${contest.notices.map((notice) => inset(asWritten(say, notice)))}
        <form id="${form}" method="post" action="${paths.paper(paper.poll)}" novalidate>
          ${carried(marks)} ${kept('at', String(number))}
          ${kept('go', String(changing ? check : number + 1))}
          ${changing && kept('changing', 'yes')}
          ${optionsOf(say, {
            contest,
            options,
            marked: refused ? refused.sent.ticked : (marks.get(contest.id) ?? []),
            written: refused ? refused.sent.written : null,
            errors: new Map(errors.map(({ field, says }) => [field, says])),
          })}
          ${button(words.continue)}
        </form>`,
    };
  };

/** Sent with a language, it shows the question again as it was filled in. */
const form = 'answer';

/** The marks so far, in fields that are not seen. */
export const carried = (marks: Marks): readonly Html[] =>
  inForm(marks).map((line) => kept('marked', line));

/** What the question belongs to, where its own words do not say so. */
function captionOf(
  say: Speech,
  { title, contests }: BallotPaperDto,
  contest: PaperContestDto,
  number: number,
) {
  if (contests.length > 1) return say.ballotPaper.paper.progress(title, number, contests.length);
  return contest.title === title ? undefined : asWritten(say, title);
}

function introduction(say: Speech, paper: BallotPaperDto): Html {
  const words = say.ballotPaper.paper;
  return html`${paper.introduction !== '' && paragraph(asWritten(say, paper.introduction))}
  ${softParagraph(words.closes(sayMoment(say, paper.closesAt)))}
  ${softParagraph(say.frame.version(paper.constitution))}
  ${paper.votes !== null && paragraph(words.votes(paper.votes))}
  ${paper.voted && inset(words.changing)}`;
}

/** To the page before, with all that was marked up to there: a form by itself, so that Enter in a field goes on. */
function wayBack(say: Speech, { paper, number, marks, changing }: Question): Html {
  if (number === 1 && !changing) return backLink(say, paths.ballots);
  return toPage(say, paper, marks, changing ? paper.contests.length + 1 : number - 1);
}

/** Leads to another page of the paper with the marks as they are. */
export const toPage = (
  { parts }: Speech,
  { poll }: Pick<BallotPaperDto, 'poll'>,
  marks: Marks,
  go: number,
): Html =>
  html`<form method="post" action="${paths.paper(poll)}">
    ${carried(marks)} ${kept('at', '0')} ${kept('go', String(go))}
    <button type="submit" class="fm-link-button">${parts.back}</button>
  </form>`;

import { formatMoment } from '@folkmoot/basics';
import { html, type Html } from '@folkmoot/publish';
import { type BallotPaperDto, type PaperContestDto } from '../../ballots/ballots.dto';
import { inForm, type MarkFault, type Marks } from '../marks';
import { paths } from '../paths';
import { inVoterOrder } from '../voter-order';
import { wording } from '../wording';
import { faultsInWords } from './faults';
import { type Page } from './frame';
import { optionsOf } from './options';
import { backLink, button, inset, kept, paragraph, softParagraph } from './parts';

const words = wording.paper;

export interface Question {
  readonly paper: BallotPaperDto;
  /** From 1. */
  readonly number: number;
  readonly marks: Marks;
  /** The voter came from the check page and goes back to it. */
  readonly changing: boolean;
  /** Whose order of candidates is shown. */
  readonly voter: string;
  /** What was sent and cannot be taken, and why. */
  readonly refused?: { readonly faults: readonly MarkFault[]; readonly sent: SentMarks };
}

export interface SentMarks {
  readonly ticked: readonly string[];
  /** What was written beside options. */
  readonly written: ReadonlyMap<string, string>;
}

/** One question of a ballot paper. What is marked in the others goes along in fields that are not seen. */
export function questionPage(question: Question, contest: PaperContestDto): Page {
  const { paper, number, marks, changing, voter, refused } = question;
  const isDrawn = paper.randomOrder && contest.against === null;
  const options = isDrawn ? inVoterOrder(voter, contest.options) : contest.options;
  const errors = refused ? faultsInWords(refused.faults, { contest, options }) : [];
  const check = paper.contests.length + 1;
  return {
    title: contest.title,
    caption: captionOf(paper, contest, number),
    back: wayBack(question),
    errors,
    main: html`${number === 1 && introduction(paper)}
      ${contest.text !== '' && html`<p class="govuk-body fm-wording">${contest.text}</p>`}
      ${isDrawn && softParagraph(words.randomOrder)} ${contest.notices.map(inset)}
      <form method="post" action="${paths.paper(paper.poll)}" novalidate>
        ${carried(marks)} ${kept('at', String(number))}
        ${kept('go', String(changing ? check : number + 1))} ${changing && kept('changing', 'yes')}
        ${optionsOf({
          contest,
          options,
          marked: refused ? refused.sent.ticked : (marks.get(contest.id) ?? []),
          written: refused ? refused.sent.written : null,
          errors: new Map(errors.map(({ field, says }) => [field, says])),
        })}
        ${button(words.continue)}
      </form>`,
  };
}

/** The marks so far, in fields that are not seen. */
export const carried = (marks: Marks): readonly Html[] =>
  inForm(marks).map((line) => kept('marked', line));

/** What the question belongs to, where its own words do not say so. */
function captionOf({ title, contests }: BallotPaperDto, contest: PaperContestDto, number: number) {
  if (contests.length > 1) return words.progress(title, number, contests.length);
  return contest.title === title ? undefined : title;
}

const introduction = (paper: BallotPaperDto): Html =>
  html`${paper.introduction !== '' && paragraph(paper.introduction)}
  ${softParagraph(words.closes(formatMoment(paper.closesAt)))}
  ${softParagraph(words.version(paper.constitution))}
  ${paper.votes !== null && paragraph(words.votes(paper.votes))}
  ${paper.voted && inset(words.changing)}`;

/** To the page before, with all that was marked up to there: a form by itself, so that Enter in a field goes on. */
function wayBack({ paper, number, marks, changing }: Question): Html {
  if (number === 1 && !changing) return backLink(paths.ballots);
  return toPage(paper, marks, changing ? paper.contests.length + 1 : number - 1);
}

/** Leads to another page of the paper with the marks as they are. */
export const toPage = ({ poll }: Pick<BallotPaperDto, 'poll'>, marks: Marks, go: number): Html =>
  html`<form method="post" action="${paths.paper(poll)}">
    ${carried(marks)} ${kept('at', '0')} ${kept('go', String(go))}
    <button type="submit" class="fm-link-button">${wording.back}</button>
  </form>`;

import { formatMoment, formatPounds } from '@folkmoot/basics';
import { html, type Html } from '@folkmoot/publish';
import { type BallotPaperDto, type PaperContestDto } from '../../ballots/ballots.dto';
import { type Marks } from '../marks';
import { paths } from '../paths';
import { wording } from '../wording';
import { answerName } from './answer-name';
import { type Page } from './frame';
import { button, hidden, inset, kept, paragraph, warning } from './parts';
import { carried, toPage } from './question-page';

const words = wording.check;

/**
 * Every contest with its answer and the way to change it, and the one button that casts the vote.
 * @param key  of this ballot: pressed twice, it is one vote
 * @param isEmpty  whether a ballot that answers nothing was sent
 */
export function checkPage(paper: BallotPaperDto, marks: Marks, key: string, isEmpty = false): Page {
  const { poll, title, contests, votes, mayChangeVote, closesAt } = paper;
  const isBlank = ({ id }: PaperContestDto) => (marks.get(id) ?? []).length === 0;
  return {
    title: words.title,
    caption: title,
    back: toPage(paper, marks, contests.length),
    ...(isEmpty && { errors: [{ says: words.empty }] }),
    main: html`${paragraph(words.lead)} ${votes !== null && paragraph(wording.paper.votes(votes))}
      <form method="post" action="${paths.paper(poll)}">
        ${carried(marks)} ${kept('at', '0')} ${kept('changing', 'yes')}
        <dl class="govuk-summary-list">
          ${contests.map((contest, index) => row(contest, marks.get(contest.id) ?? [], index + 1))}
        </dl>
      </form>
      ${contests.some(isBlank) && warning(words.blank)}
      ${inset(`${words.named} ${mayChangeVote ? words.mayChange(formatMoment(closesAt)) : words.final}`)}
      <form method="post" action="${paths.cast(poll)}">
        ${carried(marks)} ${kept('key', key)} ${button(words.button)}
      </form>`,
  };
}

const row = (contest: PaperContestDto, marked: readonly string[], number: number): Html =>
  html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${contest.title}</dt>
    <dd class="govuk-summary-list__value">${chosen(contest, marked)}</dd>
    <dd class="govuk-summary-list__actions">
      <button type="submit" class="fm-link-button" name="go" value="${String(number)}">
        ${words.change}${hidden(words.changeHidden(contest.title))}
      </button>
    </dd>
  </div>`;

/** What a voter has chosen in one contest, in words; a ranking in the order of preference. */
function chosen(contest: PaperContestDto, marked: readonly string[]): Html {
  const names = marked.map((id) => answerName(contest, id));
  if (names.length === 0) return html`<strong>${words.notVoted}</strong>`;
  if (contest.kind === 'choice') return html`${names[0]}`;
  const cost = contest.options
    .filter(({ id }) => marked.includes(id))
    .reduce((total, { pence }) => total + BigInt(pence ?? 0), 0n);
  return html`${chosenList(names, contest.kind)}
  ${contest.budgetPence !== null && formatPounds(cost)}`;
}

/** What was marked, a ranking with the place of each. */
export const chosenList = (names: readonly string[], kind: string): Html =>
  html`<ol class="fm-chosen">
    ${names.map(
      (name, index) =>
        html`<li>
          ${kind === 'ranking' && html`<span class="fm-chosen__place">${words.place(index + 1)}</span>`}
          ${name}
        </li>`,
    )}
  </ol>`;

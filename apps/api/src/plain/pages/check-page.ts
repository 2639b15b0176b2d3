import { formatPounds } from '@folkmoot/basics';
import { html, type Html } from '@folkmoot/publish';
import { type BallotPaperDto, type PaperContestDto } from '../../ballots/ballots.dto';
import { type Marks } from '../marks';
import { paths } from '../paths';
import { asWritten, sayMoment, type Speech } from '../speech';
import { answerName } from './answer-name';
import { type PageIn } from './frame';
import { identityDeclaration, identityField } from './identity-declaration';
import { button, hidden, inset, kept, paragraph, warning } from './parts';
import { carried, toPage } from './question-page';

/**
 * Every contest with its answer and the way to change it, and the one button that casts the vote.
 * @param key  of this ballot: pressed twice, it is one vote
 * @param fault  why a ballot that was sent is not cast: it answers nothing, or came without a declaration of identity
 */
export const checkPage =
  (paper: BallotPaperDto, marks: Marks, key: string, fault?: 'empty' | 'undeclared'): PageIn =>
  (say) => {
    const words = say.ballotPaper.check;
    const { poll, title, contests, votes, mayChangeVote, closesAt, identity } = paper;
    const isBlank = ({ id }: PaperContestDto) => (marks.get(id) ?? []).length === 0;
    return {
      title: words.title,
      caption: asWritten(say, title),
      back: toPage(say, paper, marks, contests.length),
      languageForm: form,
      ...(fault === 'empty' && { errors: [{ says: words.empty }] }),
      ...(fault === 'undeclared' && {
        errors: [{ field: identityField, says: say.ballotPaper.identity.missing }],
      }),
      main: html`${paragraph(words.lead)}
        ${votes !== null && paragraph(say.ballotPaper.paper.votes(votes))}
        <form method="post" action="${paths.paper(poll)}">
          ${carried(marks)} ${kept('at', '0')} ${kept('changing', 'yes')}
          <dl class="govuk-summary-list">
            ${contests.map((contest, index) => row(say, contest, marks.get(contest.id) ?? [], index + 1))}
          </dl>
        </form>
        ${contests.some(isBlank) && warning(say, words.blank)}
        ${inset(`${say.voting.check.named} ${mayChangeVote ? words.mayChange(sayMoment(say, closesAt)) : words.final}`)}
        <form method="post" action="${paths.cast(poll)}">
          ${carried(marks)} ${kept('key', key)}
          ${identity && identityDeclaration(say, identity, fault === 'undeclared')}
          ${button(say.voting.check.button)}
        </form>
        <form id="${form}" method="post" action="${paths.paper(poll)}">
          ${carried(marks)} ${kept('at', '0')} ${kept('go', String(contests.length + 1))}
        </form>`,
    };
  };

/** Shows this page again in another language. */
const form = 'again';

const row = (
  say: Speech,
  contest: PaperContestDto,
  marked: readonly string[],
  number: number,
): Html =>
  html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${asWritten(say, contest.title)}</dt>
    <dd class="govuk-summary-list__value">${chosen(say, contest, marked)}</dd>
    <dd class="govuk-summary-list__actions">
      <button type="submit" class="fm-link-button" name="go" value="${String(number)}">
        ${say.ballotPaper.check.change}${hidden(say.ballotPaper.check.changeHidden(contest.title))}
      </button>
    </dd>
  </div>`;

/** What a voter has chosen in one contest, in words; a ranking in the order of preference. */
function chosen(say: Speech, contest: PaperContestDto, marked: readonly string[]): Html {
  const names = marked.map((id) => answerName(say, contest, id));
  if (names.length === 0) return html`<strong>${say.ballotPaper.check.notVoted}</strong>`;
  if (contest.kind === 'choice') return html`${names[0]}`;
  const cost = contest.options
    .filter(({ id }) => marked.includes(id))
    .reduce((total, { pence }) => total + BigInt(pence ?? 0), 0n);
  return html`${chosenList(say, names, contest.kind)}
  ${contest.budgetPence !== null && formatPounds(cost)}`;
}

/** What was marked, a ranking with the place of each. */
export const chosenList = (say: Speech, names: readonly (string | Html)[], kind: string): Html =>
  html`<ol class="fm-chosen">
    ${names.map(
      (name, index) =>
        html`<li>
          ${kind === 'ranking' && html`<span class="fm-chosen__place">${say.ballotPaper.ranking.ordinal(index + 1)}</span>`}
          ${name}
        </li>`,
    )}
  </ol>`;

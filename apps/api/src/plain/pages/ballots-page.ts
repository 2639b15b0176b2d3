import { type Instant } from '@folkmoot/basics';
import { html, type Html } from '@folkmoot/publish';
import { type MyBallotDto } from '../../ballots/ballots.dto';
import { paths } from '../paths';
import { asWritten, sayDay, sayMoment, type Speech } from '../speech';
import { type PageIn } from './frame';
import { hidden, paragraph } from './parts';

/** What a member may vote on now, what is coming and what has been: the soonest to close first, the newest past first. */
export const ballotsPage =
  (items: readonly MyBallotDto[], now: Instant): PageIn =>
  (say) => {
    const words = say.voting.ballots;
    const byClose = inOrderOfClose(items);
    const voting = byClose.filter(({ state }) => state === 'open');
    const open = openNow(items, now);
    const toCome = voting.filter(({ opensAt }) => opensAt > now);
    const past = byClose.filter(({ state }) => state !== 'open').toReversed();
    return {
      title: words.title,
      main:
        items.length === 0
          ? html`<div class="fm-empty">
              <p class="fm-empty__title">${words.none}</p>
              <p>${words.noneHelp}</p>
            </div>`
          : html`<h2 class="govuk-heading-m">${words.open}</h2>
              ${open.length === 0 && paragraph(words.noneOpen)}
              <ul class="fm-stack">
                ${open.map((ballot) => openBallot(say, ballot))}
              </ul>
              ${section(say, words.toCome, toCome, ({ opensAt }) => words.opens(sayMoment(say, opensAt)))}
              ${section(say, words.past, past, ({ closesAt }) => words.closed(sayMoment(say, closesAt)))}`,
    };
  };

const inOrderOfClose = (items: readonly MyBallotDto[]): readonly MyBallotDto[] =>
  items.toSorted((a, b) => (a.closesAt < b.closesAt ? -1 : 1));

/** The polls that are open, the first to close first. */
export const openNow = (items: readonly MyBallotDto[], now: Instant): readonly MyBallotDto[] =>
  inOrderOfClose(items).filter(({ state, opensAt }) => state === 'open' && opensAt <= now);

function openBallot(say: Speech, ballot: MyBallotDto): Html {
  const words = say.voting.ballots;
  const { poll, title, secrecy, closesAt, voted, castAt, mayChangeVote } = ballot;
  const [tone, tag] = voted ? ['good', words.tags.voted] : ['warning', words.tags.open];
  const isSecret = secrecy === 'secret';
  const act = isSecret ? say.own.howToVote : voted ? words.change : words.vote;
  return html`<li class="fm-card">
    <p class="fm-card__top"><strong class="govuk-tag fm-tag--${tone}">${tag}</strong></p>
    <h3 class="govuk-heading-m">${asWritten(say, title)}</h3>
    ${paragraph(words.closes(sayMoment(say, closesAt)))}
    ${castAt !== null && paragraph(words.voted(sayMoment(say, castAt)))}
    ${(!voted || mayChangeVote) && toPoll(say, paths.paper(poll), act, title)}
    ${voted && !isSecret && toPoll(say, paths.receipt(poll), words.receipt, title)}
  </li>`;
}

const section = (
  say: Speech,
  title: string,
  ballots: readonly MyBallotDto[],
  when: (ballot: MyBallotDto) => string,
): Html | false =>
  ballots.length > 0 &&
  html`<h2 class="govuk-heading-m fm-section">${title}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${ballots.map(
        (ballot) =>
          html`<li>
            <strong>${asWritten(say, ballot.title)}</strong><br />${when(ballot)}${
              ballot.state !== 'open' && html`. ${whetherVoted(say, ballot)}`
            }
            ${hasReceipt(ballot) && toPoll(say, paths.receipt(ballot.poll), say.voting.ballots.receipt, ballot.title)}
          </li>`,
      )}
    </ul>`;

/** The receipt of a secret vote is in the booth. */
const hasReceipt = ({ voted, unlinkedOn, secrecy }: MyBallotDto): boolean =>
  voted && unlinkedOn === null && secrecy === 'open';

const toPoll = (say: Speech, href: string, text: string, title: string): Html =>
  html`<p class="govuk-body">
    <a class="govuk-link" href="${href}">${text}${hidden(html`(${asWritten(say, title)})`)}</a>
  </p>`;

function whetherVoted(say: Speech, { voted, castAt, unlinkedOn }: MyBallotDto): string {
  const words = say.voting.ballots;
  if (!voted) return words.notVoted;
  if (unlinkedOn !== null) return words.unlinked(sayDay(say, unlinkedOn));
  return castAt === null ? `${words.tags.voted}.` : words.voted(sayMoment(say, castAt));
}

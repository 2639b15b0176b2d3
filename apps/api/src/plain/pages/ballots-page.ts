import { formatDate, formatMoment, type Instant, plainDate } from '@folkmoot/basics';
import { html, type Html } from '@folkmoot/publish';
import { type MyBallotDto } from '../../ballots/ballots.dto';
import { paths } from '../paths';
import { wording } from '../wording';
import { type Page } from './frame';
import { hidden, paragraph } from './parts';

const words = wording.ballots;

/** What a member may vote on now, what is coming and what has been: the soonest to close first, the newest past first. */
export function ballotsPage(items: readonly MyBallotDto[], now: Instant): Page {
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
              ${open.map(openBallot)}
            </ul>
            ${section(words.toCome, toCome, ({ opensAt }) => words.opens(formatMoment(opensAt)))}
            ${section(words.past, past, ({ closesAt }) => words.closed(formatMoment(closesAt)))}`,
  };
}

const inOrderOfClose = (items: readonly MyBallotDto[]): readonly MyBallotDto[] =>
  items.toSorted((a, b) => (a.closesAt < b.closesAt ? -1 : 1));

/** The polls that are open, the first to close first. */
export const openNow = (items: readonly MyBallotDto[], now: Instant): readonly MyBallotDto[] =>
  inOrderOfClose(items).filter(({ state, opensAt }) => state === 'open' && opensAt <= now);

function openBallot(ballot: MyBallotDto): Html {
  const { poll, title, secrecy, closesAt, voted, castAt, mayChangeVote } = ballot;
  const [tone, tag] = voted ? ['good', words.tags.voted] : ['warning', words.tags.open];
  const isSecret = secrecy === 'secret';
  const act = isSecret ? words.secretVote : voted ? words.change : words.vote;
  return html`<li class="fm-card">
    <p class="fm-card__top"><strong class="govuk-tag fm-tag--${tone}">${tag}</strong></p>
    <h3 class="govuk-heading-m">${title}</h3>
    ${paragraph(words.closes(formatMoment(closesAt)))}
    ${castAt !== null && paragraph(words.voted(formatMoment(castAt)))}
    ${(!voted || mayChangeVote) && toPoll(paths.paper(poll), act, title)}
    ${voted && !isSecret && toPoll(paths.receipt(poll), words.receipt, title)}
  </li>`;
}

const section = (
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
            <strong>${ballot.title}</strong><br />${when(ballot)}${
              ballot.state !== 'open' && html`. ${whetherVoted(ballot)}`
            }
            ${hasReceipt(ballot) && toPoll(paths.receipt(ballot.poll), words.receipt, ballot.title)}
          </li>`,
      )}
    </ul>`;

/** The receipt of a secret vote is in the booth. */
const hasReceipt = ({ voted, unlinkedOn, secrecy }: MyBallotDto): boolean =>
  voted && unlinkedOn === null && secrecy === 'open';

const toPoll = (href: string, text: string, title: string): Html =>
  html`<p class="govuk-body">
    <a class="govuk-link" href="${href}">${text}${hidden(words.about(title))}</a>
  </p>`;

function whetherVoted({ voted, castAt, unlinkedOn }: MyBallotDto): string {
  if (!voted) return words.notVoted;
  if (unlinkedOn !== null) return words.unlinked(formatDate(plainDate(unlinkedOn)));
  return castAt === null ? `${words.tags.voted}.` : words.voted(formatMoment(castAt));
}

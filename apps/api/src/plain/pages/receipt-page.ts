import { html, type Html } from '@folkmoot/publish';
import { type MyBallotDto, type ReceiptDto } from '../../ballots/ballots.dto';
import { paths } from '../paths';
import { asWritten, sayMoment, type Speech } from '../speech';
import { choiceName } from './answer-name';
import { chosenList } from './check-page';
import { type PageIn } from './frame';
import { link, paragraph, warning } from './parts';

/**
 * The end of a vote: done, with the receipt, and the way to the next ballot if there is one.
 * @param left  other open polls in which the member has not voted, the first to close first
 */
export const receiptPage =
  (receipt: ReceiptDto, left: readonly MyBallotDto[]): PageIn =>
  (say) => {
    const words = say.voting.receipt;
    return {
      title: words.title,
      ownHeading: true,
      main: html`<div class="govuk-panel govuk-panel--confirmation">
          <h1 class="govuk-panel__title">${words.title}</h1>
          <div class="govuk-panel__body">
            ${left.length === 0 ? words.nothingMore : say.ballotPaper.next.thisOneDone}
          </div>
        </div>
        ${nextBallot(say, left)}
        <h2 class="govuk-heading-m fm-section">${words.heading}</h2>
        <dl class="govuk-summary-list">
          ${row(words.poll, asWritten(say, receipt.title))}
          ${row(words.castAt, sayMoment(say, receipt.castAt))} ${row(words.entry, receipt.logIndex)}
          ${row(words.code, html`<code class="fm-code" dir="ltr">${receiptCode(receipt.leafHash)}</code>`)}
          ${receipt.replaces !== null && row(words.replaces, receipt.replaces)}
        </dl>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">${words.choices}</span>
          </summary>
          <div class="govuk-details__text">
            ${receipt.choices.map(
              ({ title, kind, options }) =>
                html`<h3 class="govuk-heading-s">${asWritten(say, title)}</h3>
                  ${chosenList(
                    say,
                    options.map((name) =>
                      kind === 'choice' ? choiceName(say, name) : asWritten(say, name),
                    ),
                    kind,
                  )}`,
            )}
          </div>
        </details>
        <h2 class="govuk-heading-m">${words.meaningTitle}</h2>
        ${paragraph(words.meaning)} ${warning(say, words.keep)}
        <p class="govuk-body">
          <a
            class="govuk-link"
            href="${paths.receiptFile(receipt.poll)}"
            download="folkmoot-receipt-${String(receipt.logIndex)}.json"
            >${words.download}</a
          >
        </p>
        ${paragraph(say.own.print)} ${link(paths.ballots, words.back)}`,
    };
  };

function nextBallot(say: Speech, left: readonly MyBallotDto[]): Html | null {
  const words = say.ballotPaper.next;
  const [next] = left;
  if (!next) return null;
  return html`<h2 class="govuk-heading-m fm-section">${words.heading(left.length)}</h2>
    ${paragraph(words.closes(next.title, sayMoment(say, next.closesAt)))}
    ${link(paths.paper(next.poll), words.button)}`;
}

const row = (name: string, value: Html | string | number): Html =>
  html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${name}</dt>
    <dd class="govuk-summary-list__value">${value}</dd>
  </div>`;

/** The hash in groups of four, so that it can be read out and compared. */
const receiptCode = (leafHash: string): string => (leafHash.match(/.{1,4}/g) ?? []).join(' ');

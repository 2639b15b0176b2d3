import { html, type Html } from '@folkmoot/publish';
import { paths } from '../paths';
import { type Speech } from '../speech';
import { type Page, type PageIn } from './frame';
import { backLink, button, kept, link, paragraph, softParagraph, textField } from './parts';

/** What is wrong with what was sent, in the language of the page. */
export type Fault = (say: Speech) => string | Html;

const errorsOf = (field: string, says: string | Html | undefined): Pick<Page, 'errors'> =>
  says === undefined ? {} : { errors: [{ field, says }] };

/** Asks who is signing in; the proof goes by e-mail. */
export const signInPage =
  (identifier = '', fault?: Fault): PageIn =>
  (say) => {
    const words = say.voting.signIn;
    const error = fault?.(say);
    return {
      title: words.title,
      address: paths.signIn,
      ...errorsOf('identifier', error),
      main: html`<p class="fm-lead">${words.lead}</p>
        <form method="post" action="${paths.signIn}" novalidate>
          ${textField(say, { id: 'identifier', label: words.field, hint: words.hint, error, value: identifier, autocomplete: 'username' })}
          ${button(words.button)}
        </form>
        ${link(paths.letter, say.letterCode.letter.link)}`,
    };
  };

/** After the e-mail: its link leads to another page, its code is typed here. */
export const codePage =
  (fault?: Fault): PageIn =>
  (say) => {
    const words = say.voting.code;
    const error = fault?.(say);
    return {
      title: words.title,
      address: paths.code,
      back: backLink(say, paths.signIn),
      ...errorsOf('code', error),
      main: html`${paragraph(words.sent)} ${paragraph(words.link)}
        <form method="post" action="${paths.code}" novalidate>
          ${textField(say, { id: 'code', label: words.field, hint: words.hint, error, value: '', autocomplete: 'one-time-code', isCode: true })}
          ${button(words.button)}
        </form>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">${words.missing}</span>
          </summary>
          <div class="govuk-details__text">
            ${paragraph(words.help)} ${link(paths.signIn, words.again)}
          </div>
        </details>`,
    };
  };

/** Where the e-mailed link leads. Opening it does nothing; pressing the button signs in. */
export const confirmPage =
  (token: string | null, fault?: Fault): PageIn =>
  (say) => {
    const words = say.voting.confirm;
    const says = token === null ? words.incomplete : fault?.(say);
    return {
      title: words.title,
      address:
        token === null ? paths.confirm : `${paths.confirm}?token=${encodeURIComponent(token)}`,
      ...(says !== undefined && { errors: [{ says }] }),
      main: html`${
        token !== null &&
        html`<p class="fm-lead">${words.lead}</p>
          <form method="post" action="${paths.confirm}">
            ${kept('token', token)} ${button(words.button)}
          </form>
          ${softParagraph(words.why)}`
      }
      ${says !== undefined && link(paths.signIn, words.again)}`,
    };
  };

import { html } from '@folkmoot/publish';
import { paths } from '../paths';
import { wording } from '../wording';
import { type Page } from './frame';
import { backLink, button, kept, link, paragraph, softParagraph, textField } from './parts';

const errorsOf = (field: string, error: string | undefined) =>
  error === undefined ? {} : { errors: [{ field, says: error }] };

/** Asks who is signing in; the proof goes by e-mail. */
export function signInPage(identifier = '', error?: string): Page {
  const words = wording.signIn;
  return {
    title: words.title,
    ...errorsOf('identifier', error),
    main: html`<p class="fm-lead">${words.lead}</p>
      <form method="post" action="${paths.signIn}" novalidate>
        ${textField({ id: 'identifier', label: words.field, hint: words.hint, error, value: identifier, autocomplete: 'username' })}
        ${button(words.button)}
      </form>`,
  };
}

/** After the e-mail: its link leads to another page, its code is typed here. */
export function codePage(error?: string): Page {
  const words = wording.code;
  return {
    title: words.title,
    back: backLink(paths.signIn),
    ...errorsOf('code', error),
    main: html`${paragraph(words.sent)} ${paragraph(words.link)}
      <form method="post" action="${paths.code}" novalidate>
        ${textField({ id: 'code', label: words.field, hint: words.hint, error, value: '', autocomplete: 'one-time-code' })}
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
}

/** Where the e-mailed link leads. Opening it does nothing; pressing the button signs in. */
export function confirmPage(token: string | null, error?: string): Page {
  const words = wording.confirm;
  const says = token === null ? words.incomplete : error;
  return {
    title: words.title,
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
}

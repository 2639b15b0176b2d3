import { html, type Html } from '@folkmoot/publish';
import { inOtherLanguage, type Language, languages } from '@folkmoot/wording';
import { type Speech } from '../speech';

export interface Switch {
  /** Where the page is, with its query. */
  readonly address: string;
  /** The id of a form that shows the page again, for pages that no address leads to. */
  readonly form?: string | undefined;
}

/**
 * The switch of languages, each called as its readers call it, and in all but English what a translation is worth.
 * Buttons in the place of links send what was filled in along. Enter in a field presses the first button of its form:
 * one that no reader meets stands before them, and chooses no language.
 */
export function languageBar(say: Speech, { address, form }: Switch): Html {
  const { switcher } = say.frame;
  const item = (one: Language): Html => {
    const isSpoken = one.code === say.language.code && html`aria-current="true"`;
    return form === undefined
      ? html`<a
          class="govuk-link fm-languages__link"
          href="${inOtherLanguage(address, one)}"
          lang="${one.tag}"
          hreflang="${one.tag}"
          dir="${one.dir}"
          ${isSpoken}
          >${one.name}</a
        >`
      : html`<button
          type="submit"
          class="fm-link-button fm-languages__link"
          form="${form}"
          name="language"
          value="${one.code}"
          lang="${one.tag}"
          dir="${one.dir}"
          ${isSpoken}
        >
          ${one.name}
        </button>`;
  };
  return html`<div class="fm-languages">
    <div class="govuk-width-container">
      ${form !== undefined && pressedByEnter(form)}
      <nav aria-label="${switcher.label}">
        <ul class="fm-languages__list">
          ${languages.map((one) => html`<li>${item(one)}</li>`)}
        </ul>
      </nav>
      ${
        say.language.code !== 'en' &&
        html`<aside class="fm-languages__notice">${switcher.authoritative}</aside>`
      }
    </div>
  </div>`;
}

const pressedByEnter = (form: string): Html =>
  html`<button
    type="submit"
    class="govuk-visually-hidden"
    form="${form}"
    tabindex="-1"
    aria-hidden="true"
  ></button>`;

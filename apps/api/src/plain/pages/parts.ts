import { html, type Html } from '@folkmoot/publish';
import { type Speech } from '../speech';

/* Parts of pages, in the markup of govuk-frontend. */

type Text = string | Html;

export const paragraph = (text: Text): Html => html`<p class="govuk-body">${text}</p>`;
export const softParagraph = (text: Text): Html => html`<p class="govuk-body fm-soft">${text}</p>`;
export const inset = (text: Text): Html => html`<div class="govuk-inset-text">${text}</div>`;
export const hidden = (text: Text): Html =>
  html`<span class="govuk-visually-hidden"> ${text}</span>`;

export const link = (href: string, text: string): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="${href}">${text}</a></p>`;

export const backLink = ({ parts }: Speech, href: string): Html =>
  html`<a class="govuk-back-link" href="${href}">${parts.back}</a>`;

export const button = (text: string): Html =>
  html`<button type="submit" class="govuk-button">${text}</button>`;

export const warning = ({ parts }: Speech, text: string): Html =>
  html`<div class="govuk-warning-text">
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text"
      ><span class="govuk-visually-hidden">${parts.warning}</span> ${text}</strong
    >
  </div>`;

/** A field that the reader does not see. */
export const kept = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** What went wrong with one field, beside it. */
export const errorMessage = ({ parts }: Speech, id: string, says: Text): Html =>
  html`<p id="${id}" class="govuk-error-message">
    <span class="govuk-visually-hidden">${parts.errorPrefix}</span> ${says}
  </p>`;

export interface Field {
  /** Also its name. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: Text | undefined;
  readonly value: string;
  readonly autocomplete: 'username' | 'one-time-code' | 'off';
  /** Letters and figures that are written from left to right on every page. */
  readonly isCode?: boolean;
}

/** One line of text. */
export const textField = (
  say: Speech,
  { id, label, hint, error, value, autocomplete, isCode = false }: Field,
): Html =>
  html`<div class="govuk-form-group ${error !== undefined && 'govuk-form-group--error'}">
    <label class="govuk-label" for="${id}">${label}</label>
    <div id="${id}-hint" class="govuk-hint">${hint}</div>
    ${error !== undefined && errorMessage(say, `${id}-error`, error)}
    <input
      class="govuk-input govuk-input--width-20 ${error !== undefined && 'govuk-input--error'}"
      id="${id}"
      name="${id}"
      type="text"
      value="${value}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      ${isCode && html`dir="ltr"`}
      spellcheck="false"
      aria-describedby="${id}-hint${error !== undefined && ` ${id}-error`}"
      ${error !== undefined && html`aria-invalid="true"`}
    />
  </div>`;

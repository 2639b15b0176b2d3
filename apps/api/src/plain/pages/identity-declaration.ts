import { html, type Html } from '@folkmoot/publish';
import { type IdentityAskedDto } from '../../ballots/ballots.dto';
import { asWritten, type Speech } from '../speech';
import { errorMessage } from './parts';

/** The id of the box to tick, which is what its error leads to. */
export const identityField = 'declared';

/** What a voter declares of themselves with the vote, and the box by which they do. Source: R-D16. */
export const identityDeclaration = (
  say: Speech,
  { constituency, qualification }: IdentityAskedDto,
  isMissing: boolean,
): Html => {
  const words = say.ballotPaper.identity;
  return html`<div class="govuk-form-group ${isMissing && 'govuk-form-group--error'}">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <div id="declared-hint">
      <p class="govuk-body">${words.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>${words.addressee}</li>
        <li>${words.once}</li>
        <li>${words.belongs} ${asWritten(say, `${constituency}. ${qualification}`)}</li>
      </ul>
    </div>
    ${isMissing && errorMessage(say, 'declared-error', words.missing)}
    <div class="govuk-checkboxes">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id="${identityField}"
          name="${identityField}"
          type="checkbox"
          value="yes"
          aria-describedby="declared-hint${isMissing && ' declared-error'}"
          ${isMissing && html`aria-invalid="true"`}
        />
        <label class="govuk-label govuk-checkboxes__label" for="${identityField}"
          >${words.tick}</label
        >
      </div>
    </div>
  </div>`;
};

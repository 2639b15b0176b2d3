import { formatPounds } from '@folkmoot/basics';
import { html, type Html } from '@folkmoot/publish';
import { type PaperContestDto, type PaperOptionDto } from '../../ballots/ballots.dto';
import { asWritten, type Speech } from '../speech';
import { answerName } from './answer-name';
import { errorMessage, hidden } from './parts';
import { aboutOption } from './statement';

export interface OptionsShown {
  readonly contest: PaperContestDto;
  /** The options in the order in which this voter sees them. */
  readonly options: readonly PaperOptionDto[];
  /** The options marked so far; of a ranking, most preferred first. */
  readonly marked: readonly string[];
  /** What was written into the boxes of a ranking, where it was not understood. */
  readonly written: ReadonlyMap<string, string> | null;
  /** What is wrong with the answer, by the id of the field. */
  readonly errors: ReadonlyMap<string, string>;
}

/** The id of the field of an option: the first has that of the contest, where errors about all of it lead. */
export const fieldOf = (
  { contest, options }: Pick<OptionsShown, 'contest' | 'options'>,
  id: string,
) => (options[0]?.id === id ? contest.id : id);

/** What is to be marked in a contest: radio buttons, boxes to tick, or boxes for numbers. */
export const optionsOf = (say: Speech, shown: OptionsShown): Html =>
  shown.contest.kind === 'ranking' ? numberBoxes(say, shown) : boxes(say, shown);

function boxes(say: Speech, shown: OptionsShown): Html {
  const { contest, options, marked, errors } = shown;
  const { id, kind, mostMarks, budgetPence } = contest;
  const isOne = kind === 'choice' || mostMarks === 1;
  const look = isOne ? 'radios' : 'checkboxes';
  const hint =
    budgetPence !== null
      ? `${say.ballotPaper.approval.hint} ${say.own.approval.budget(formatPounds(BigInt(budgetPence)))}`
      : !isOne && mostMarks !== null
        ? say.own.limited.most(mostMarks)
        : null;
  const item = (option: PaperOptionDto): Html => {
    const field = fieldOf(shown, option.id);
    const about = aboutOption(say, option);
    return html`<div class="govuk-${look}__item">
      <input
        class="govuk-${look}__input"
        id="${field}"
        name="option"
        type="${isOne ? 'radio' : 'checkbox'}"
        value="${option.id}"
        ${marked.includes(option.id) && html`checked`}
        ${about !== null && html`aria-describedby="${field}-hint"`}
      />
      <label class="govuk-label govuk-${look}__label" for="${field}"
        >${answerName(say, contest, option.id)}${option.pence !== null && `: ${formatPounds(BigInt(option.pence))}`}</label
      >
      ${about !== null && html`<div id="${field}-hint" class="govuk-hint govuk-${look}__hint">${about}</div>`}
    </div>`;
  };
  return inFieldset(
    say,
    shown,
    html`${hint !== null && html`<div id="${id}-help" class="govuk-hint">${hint}</div>`}
      ${errors.has(id) && errorMessage(say, `${id}-error`, errors.get(id) ?? '')}
      <div class="govuk-${look}">${options.map(item)}</div>`,
    [hint !== null && `${id}-help`, errors.has(id) && `${id}-error`],
  );
}

function numberBoxes(say: Speech, shown: OptionsShown): Html {
  const { contest, options, marked, written, errors } = shown;
  const valueOf = (id: string): string =>
    written?.get(id) ?? (marked.includes(id) ? String(marked.indexOf(id) + 1) : '');
  const card = (option: PaperOptionDto): Html => {
    const field = fieldOf(shown, option.id);
    const error = errors.get(field);
    return html`<li class="fm-rank ${valueOf(option.id) !== '' && 'fm-rank--placed'}">
      ${error !== undefined && errorMessage(say, `${field}-error`, error)}
      <div class="fm-rank__top">
        <label class="fm-rank__name" for="${field}">${answerName(say, contest, option.id)}</label>
        <input
          class="govuk-input govuk-input--width-2 ${error !== undefined && 'govuk-input--error'}"
          id="${field}"
          name="place.${option.id}"
          type="text"
          inputmode="numeric"
          maxlength="20"
          autocomplete="off"
          value="${valueOf(option.id)}"
          aria-describedby="${contest.id}-help${error !== undefined && ` ${field}-error`}"
          ${error !== undefined && html`aria-invalid="true"`}
        />
      </div>
      ${option.id === contest.reopenNominations && html`<p class="govuk-body">${say.ballotPaper.reopenNominations.explains}</p>`}
      ${aboutOption(say, option)}
    </li>`;
  };
  const help = html`<p id="${contest.id}-help" class="govuk-body">${say.own.ranking.howTo}</p>`;
  return inFieldset(
    say,
    shown,
    html`${help}
      <ol class="fm-ranks">
        ${options.map(card)}
      </ol>`,
    [],
  );
}

const inFieldset = (
  say: Speech,
  { contest, errors }: OptionsShown,
  content: Html,
  described: readonly (string | false)[],
): Html => {
  const by = described.filter((id) => id !== false).join(' ');
  return html`<div
    class="govuk-form-group ${errors.size > 0 && contest.kind !== 'ranking' && 'govuk-form-group--error'}"
  >
    <fieldset class="govuk-fieldset" ${by !== '' && html`aria-describedby="${by}"`}>
      <legend class="govuk-fieldset__legend">${hidden(asWritten(say, contest.title))}</legend>
      ${content}
    </fieldset>
  </div>`;
};

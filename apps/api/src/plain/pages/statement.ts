import { html, type Html } from '@folkmoot/publish';
import { type PaperOptionDto } from '../../ballots/ballots.dto';
import { type Block } from '../../statements/read-markdown';
import { paths } from '../paths';
import { asWritten, type Speech } from '../speech';
import { hidden } from './parts';

/**
 * What a ballot paper tells of a candidate, one tap away: in the same room for everybody, whether they filled it or not.
 * Nothing where nobody on the paper has anything to tell; of a bid, what it says of itself.
 */
export function aboutOption(
  say: Speech,
  { id, name, about, statement }: PaperOptionDto,
): Html | null {
  const words = say.statement;
  if (about === null)
    return statement === null ? null : html`<p class="govuk-body">${asWritten(say, statement)}</p>`;
  return html`<details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">${words.open}${hidden(words.of(name))}</span>
    </summary>
    <div class="govuk-details__text">
      <div class="fm-candidate">
        ${
          about.photo === null
            ? html`<p class="fm-candidate__photo fm-candidate__photo--none">${words.noPhoto}</p>`
            : html`<img
                class="fm-candidate__photo"
                src="${paths.photo(id)}"
                alt="${words.photo(name)}"
                width="160"
                height="160"
              />`
        }
        ${
          about.statement === null
            ? html`<p class="govuk-body fm-soft">${words.none}</p>`
            : html`<div
                class="fm-statement"
                ${say.language.code !== 'en' && html`lang="en-GB" dir="auto"`}
              >
                ${inGroups(about.statement).map(group)}
              </div>`
        }
      </div>
    </div>
  </details>`;
}

/** Items of one list that follow one another are one list. */
function inGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isItem = block.kind === 'bullet' || block.kind === 'number';
    if (isItem && last?.[0]?.kind === block.kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function group(blocks: readonly Block[]): Html {
  const items = () => blocks.map(({ spans }) => html`<li>${spans.map(span)}</li>`);
  switch (blocks[0]?.kind) {
    case 'bullet':
      return html`<ul class="govuk-list govuk-list--bullet">
        ${items()}
      </ul>`;
    case 'number':
      return html`<ol class="govuk-list govuk-list--number">
        ${items()}
      </ol>`;
    case 'heading':
      return html`<p class="govuk-body"><strong>${spansOf(blocks)}</strong></p>`;
    default:
      return html`<p class="govuk-body">${spansOf(blocks)}</p>`;
  }
}

const spansOf = (blocks: readonly Block[]): readonly Html[] =>
  blocks.flatMap(({ spans }) => spans.map(span));

/** Links are shown on a ballot paper and lead nowhere. */
function span({ text, strong, emphasis, href }: Block['spans'][number]): Html {
  const said = emphasis ? html`<em>${text}</em>` : html`${text}`;
  const shown = strong ? html`<strong>${said}</strong>` : said;
  return href === null ? shown : html`${shown} (${href.replace(/^(mailto:|https:\/\/)/, '')})`;
}

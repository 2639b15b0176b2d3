import { html, type Html, type Value } from './html';

export interface Column {
  readonly heading: string;
  /** Whether its cells are figures. */
  readonly numeric?: boolean;
}

/** A table that scrolls by itself on a small screen, also by keyboard. The first cell of a row names it. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
): Html =>
  html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ heading, numeric }) => html`<th scope="col" ${numeric ? classN : none}>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((cells) => row(columns, cells))}
      </tbody>
    </table>
  </div>`;

const none = html``;
const classN = html` class="n"`;

const row = (columns: readonly Column[], [name, ...cells]: readonly Value[]): Html =>
  html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell, at) => html`<td${columns[at + 1]?.numeric ? classN : none}>${cell}</td>`)}
  </tr>`;

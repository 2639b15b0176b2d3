import { renderToStaticMarkup as html } from 'react-dom/server';
import { Table, type TableProps } from './table';

interface Line {
  readonly name: string;
  readonly votes: number;
}

const table: TableProps<Line> = {
  caption: 'Who took part',
  columns: [
    { header: 'Constituency', cell: ({ name }) => name },
    { header: 'Voted', numeric: true, cell: ({ votes }) => votes },
  ],
  rows: [{ name: 'Staff', votes: 211 }],
  rowKey: ({ name }) => name,
};

describe('Table', () => {
  it('has a caption, column headings and a heading for each row', () => {
    const markup = html(<Table {...table} />);
    expect(markup).toMatch(/<caption[^>]*>Who took part<\/caption>/);
    expect(markup).toMatch(/<th scope="col" role="columnheader"[^>]*>Constituency<\/th>/);
    expect(markup).toMatch(/<th scope="row" role="rowheader"[^>]*>Staff<\/th>/);
  });

  it('keeps a hidden caption for those who hear the page', () => {
    expect(html(<Table {...table} captionHidden />)).toMatch(
      /<caption[^>]*><span class="govuk-visually-hidden">Who took part<\/span><\/caption>/,
    );
  });

  it('stacks on a narrow screen: each cell carries its heading and keeps its role', () => {
    const markup = html(<Table {...table} />);
    expect(markup).toContain('fm-table--stacks');
    expect(markup).toMatch(/<td role="cell" data-label="Voted"[^>]*--numeric">211<\/td>/);
  });

  it('or scrolls in a named frame that the keyboard can reach', () => {
    const markup = html(<Table {...table} narrow="scroll" />);
    const id = /aria-labelledby="([^"]+)"/.exec(markup)?.[1];
    expect(markup).toContain('role="region"');
    expect(markup).toContain('tabindex="0"');
    expect(markup).toContain(`<caption id="${id}"`);
    expect(markup).not.toContain('fm-table--stacks');
  });
});

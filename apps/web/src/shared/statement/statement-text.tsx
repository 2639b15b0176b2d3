import { type Schema } from '@folkmoot/contract';
import { Fragment, type ReactNode } from 'react';

export type Block = Schema<'BlockDto'>;
type Span = Schema<'SpanDto'>;

export interface StatementTextProps {
  readonly blocks: readonly Block[];
  /** Whether links can be followed. On a ballot paper they are shown and lead nowhere. */
  readonly links?: boolean;
}

/** What a candidate wrote: words in elements of ours, never HTML of theirs. */
export function StatementText({ blocks, links = false }: StatementTextProps) {
  return (
    <div className="fm-statement">
      {inGroups(blocks).map((group, index) => (
        <Group key={index} blocks={group} links={links} />
      ))}
    </div>
  );
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

function Group({ blocks, links }: { readonly blocks: readonly Block[]; readonly links: boolean }) {
  const [first] = blocks;
  const items = (): ReactNode =>
    blocks.map(({ spans }, index) => (
      <li key={index}>
        <Spans spans={spans} links={links} />
      </li>
    ));
  switch (first?.kind) {
    case 'bullet':
      return <ul className="govuk-list govuk-list--bullet">{items()}</ul>;
    case 'number':
      return <ol className="govuk-list govuk-list--number">{items()}</ol>;
    default:
      return blocks.map(({ kind, spans }, index) => (
        <p key={index} className="govuk-body">
          {kind === 'heading' ? (
            <strong>
              <Spans spans={spans} links={links} />
            </strong>
          ) : (
            <Spans spans={spans} links={links} />
          )}
        </p>
      ));
  }
}

const Spans = ({ spans, links }: { readonly spans: readonly Span[]; readonly links: boolean }) =>
  spans.map((span, index) => (
    <Fragment key={index}>
      <OneSpan span={span} links={links} />
    </Fragment>
  ));

function OneSpan({ span, links }: { readonly span: Span; readonly links: boolean }) {
  const { text, strong, emphasis, href } = span;
  const said = emphasis ? <em>{text}</em> : text;
  const words = strong ? <strong>{said}</strong> : said;
  if (href === null) return words;
  return links ? (
    <a className="govuk-link" href={href} rel="noreferrer nofollow external">
      {words}
    </a>
  ) : (
    <>
      {words} ({href.replace(/^(mailto:|https:\/\/)/, '')})
    </>
  );
}

import { generateAtomFeed } from 'feedsmith';
import { type PublishedDecisionDto, type PublishedDecisionsDto } from './published-lists.dto';

/**
 * The decisions of a list as an Atom feed. A decision's id never changes; when another decision
 * corrects it, its entry says so.
 * Source: RFC 4287.
 * @param self   where this feed is
 * @param since  the moment of a feed without entries: when the organisation was founded
 */
export const atomOf = (
  list: PublishedDecisionsDto,
  whose: { readonly id: string; readonly name: string; readonly since: string },
  self: string,
): string =>
  generateAtomFeed({
    id: `urn:uuid:${whose.id}`,
    title: { value: list.title },
    authors: [{ name: whose.name }],
    updated: newestOf(list.decisions) ?? whose.since,
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: list.page, type: 'text/html' },
      ...(list.next ? [{ rel: 'next', href: list.next, type: 'application/atom+xml' }] : []),
    ],
    entries: list.decisions.map(entryOf),
  });

const newestOf = (decisions: readonly PublishedDecisionDto[]): string | undefined =>
  decisions
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1);

const entryOf = (decision: PublishedDecisionDto) => ({
  id: `urn:uuid:${decision.id}`,
  title: { value: `${decision.number}. ${decision.title}` },
  updated: decision.recordedAt,
  published: decision.recordedAt,
  summary: { value: summaryOf(decision) },
  categories: [
    { term: decision.kind, label: decision.kindTitle },
    { term: decision.verdict, label: decision.verdict },
  ],
  links: [
    { rel: 'alternate', href: decision.page, type: 'text/html' },
    { rel: 'related', href: decision.document, type: 'application/json' },
  ],
});

function summaryOf({ headline, corrects, correctedBy }: PublishedDecisionDto): string {
  const correction = corrects === null ? '' : ` This corrects decision ${corrects}.`;
  const corrected = correctedBy === null ? '' : ` Decision ${correctedBy} corrects this one.`;
  return `${headline}${correction}${corrected}`;
}

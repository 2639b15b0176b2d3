import { formatDate, plainDate } from '@folkmoot/basics';
import { generateAtomFeed } from 'feedsmith';
import { type PublishedDecisionDto, type PublishedDecisionsDto } from './published-lists.dto';

/**
 * The decisions of a list as an Atom feed. A decision's id never changes; when another decision
 * or a note corrects it, its entry says so and is newer.
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
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);

const entryOf = (decision: PublishedDecisionDto) => ({
  id: `urn:uuid:${decision.id}`,
  title: { value: `${decision.number}. ${decision.title}` },
  updated: decision.updatedAt,
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

function summaryOf({ headline, corrects, correctedBy, corrections }: PublishedDecisionDto): string {
  const correction = corrects === null ? '' : ` This corrects decision ${corrects}.`;
  const corrected = correctedBy === null ? '' : ` Decision ${correctedBy} corrects this one.`;
  const notes = corrections.map(
    ({ correctedOn, note }) => ` Corrected on ${formatDate(plainDate(correctedOn))}: ${note}`,
  );
  return `${headline}${correction}${corrected}${notes.join('')}`;
}

import { type Group } from '../group/group';
import { list, optional, record, type Of, type Shape } from '../json/shape';
import { literal, publicKey, sha256Text, text, whole } from '../json/values';

/** The steps of an election, in their order. Source: Belenios specification s.4.4. */
export const eventTypes = [
  'Setup',
  'Ballot',
  'EndBallots',
  'EncryptedTally',
  'Shuffle',
  'EndShuffles',
  'PartialDecryption',
  'Result',
] as const;
export type EventType = (typeof eventTypes)[number];

/** As many ballots, and as many credentials, as one archive may hold. */
export const mostBallots = 1_000_000;

const eventType = text(new RegExp(`^(${eventTypes.join('|')})$`), 'a kind of event');

/** A step of the election, chained to the one before by its hash. Source: s.4.4, event. */
export const eventShape = record({
  parent: optional(sha256Text),
  height: whole(0, 2 * mostBallots),
  type: eventType as Shape<EventType>,
  payload: optional(sha256Text),
});
export type ArchiveEvent = Of<typeof eventShape>;

/** What an archive begins with. Source: s.4.4, header; its tool writes the timestamp as text. */
export const headerShape = record({
  version: literal(1),
  timestamp: text(/^(0|[1-9][0-9]{0,9})$/, 'seconds since 1970'),
});

/** What the election is made of, by hash. Source: s.4.10, setup_data. */
export const setupShape = record({
  election: sha256Text,
  trustees: sha256Text,
  credentials: sha256Text,
});

/** The tally, by hash, and how much went into it. Source: s.4.18, sized_encrypted_tally. */
export const sizedTallyShape = record({
  num_tallied: whole(0, mostBallots),
  total_weight: whole(0, mostBallots),
  encrypted_tally: sha256Text,
});

/** What a trustee made, by hash. Source: s.4.19 and s.4.20, owned_shuffle, owned_partial_decryption. */
export const ownedShape = record({ owner: whole(1, 1000), payload: sha256Text });

/** Who may vote, by public credential. Source: s.4.8; no weights, a proxy is a second ballot. */
export const credentialsShape = (group: Group) =>
  list(publicKey(group), { from: 0, to: mostBallots });

import { formatTlogProof, inclusionPlan, parseEntry } from '@folkmoot/log';
import { announced, type Announcement, boxText, layout, rollText } from '@folkmoot/verify';
import { asLogged } from './as-logged';
import { decisionOf } from './documents';
import { openingIn, putCount, putSheet, type Surroundings } from './put-counts';
import { Unpublishable } from './record-source';
import { type TileWriter } from './write-tiles';

type Announced<K extends Announcement['of']> = Extract<Announcement, { readonly of: K }>;

/** What has become new with the latest entries of the log: files are fetched, held against the log and put in. */
export class News {
  /** Numbers of decisions whose pages are to be made. */
  readonly decisions = new Set<number>();
  /** Versions of the constitution whose pages are to be made. */
  readonly constitutions = new Set<number>();
  private readonly met: { readonly index: number; readonly said: Announcement }[] = [];

  /** Takes in the next new entry. */
  readonly meet = (bytes: Uint8Array, index: number): void => {
    const entry = parseEntry(bytes);
    if (!entry.ok)
      throw new Unpublishable(
        `Entry ${index} of the log in the database is not an entry (${entry.error.code}): it was changed. Restore a backup.`,
      );
    const said = announced(entry.value);
    if (said) this.met.push({ index, said });
  };

  async publish(around: Surroundings): Promise<void> {
    for (const { index, said } of this.met) await this.publishOne(said, index, around);
  }

  private async publishOne(said: Announcement, index: number, around: Surroundings): Promise<void> {
    const { lists } = around;
    switch (said.of) {
      case 'constitution':
        return this.constitution(said, index, around);
      case 'opening': {
        const { title, kind } = said.opening;
        lists.polls.push({
          id: said.poll,
          title,
          kind,
          opened: index,
          closed: null,
          counted: null,
        });
        return;
      }
      case 'closing':
        return this.closing(said, index, around);
      case 'result':
        return putArchive(said, around);
      case 'count':
        for (const sheet of said.sheets) await putSheet(said.poll, sheet, around);
        return lists.changePoll(said.poll, { counted: index });
      case 'decision':
        return this.decision(said, index, around);
      case 'correction': {
        const { decision, ...correction } = said.correction;
        lists.correct(decision, { ...correction, entry: index });
        this.decisions.add(decision);
        return;
      }
      case 'issue':
        return this.issue(said, around);
      case 'key':
        return lists.addKey(said.vkey, index);
    }
  }

  private async constitution(
    { adoption }: Announced<'constitution'>,
    entry: number,
    { source, draft, lists }: Surroundings,
  ): Promise<void> {
    const { version, title, effectiveOn, sha256 } = adoption;
    const pack = await source.constitution(version);
    await draft.evidence(
      layout.constitution(version),
      asLogged(pack, sha256, `Version ${version} of the constitution`),
    );
    lists.constitutions.push({ version, title, effectiveOn, sha256, entry });
    this.constitutions.add(version);
  }

  private async closing(
    { poll, closing }: Announced<'closing'>,
    index: number,
    { source, draft, lists, tiles }: Surroundings,
  ): Promise<void> {
    const opened = lists.polls.find(({ id }) => id === poll)?.opened;
    const opening = opened === undefined ? null : openingIn(await tiles.entry(opened));
    if (!opening) {
      // Of a poll that opened in the log before this one, that log has what its close is held against.
      if (await continuesAnother(tiles)) return;
      throw new Unpublishable(`Entry ${index} closes a poll that never opened.`);
    }
    await draft.evidence(layout.roll(poll), rollText(poll, opening, closing));
    for (const { id } of closing.boxes ?? [])
      await draft.evidence(layout.box(poll, id), boxText(poll, id, await source.board(poll, id)));
    lists.changePoll(poll, { closed: index });
  }

  private async decision(
    { decision }: Announced<'decision'>,
    entry: number,
    around: Surroundings,
  ): Promise<void> {
    const { source, draft, lists } = around;
    const { number, title, kind, decidedOn, verdict, sha256, poll } = decision;
    const bytes = asLogged(await source.decision(number), sha256, `Decision ${number}`);
    const document = decisionOf(bytes);
    await draft.evidence(layout.decision(number), bytes);
    const { evidence } = document;
    if (evidence.poll !== null) {
      for (const sheet of evidence.sheets) await putSheet(evidence.poll, sheet, around);
      if (evidence.vacancySheet) await putCount(evidence.vacancySheet.sha256, around);
    }
    await draft.evidence(layout.proof(number), await proofOf(entry, around));
    const { kindTitle, body, corrects, outcome } = document;
    const { headline } = outcome;
    const line = { number, title, kind, kindTitle, body, decidedOn, verdict, headline };
    lists.decisions.push({ ...line, poll, corrects, corrections: [], sha256, entry });
    this.decisions.add(number);
    if (corrects !== null) this.decisions.add(corrects);
  }

  private async issue(
    { issue: { decision, document, sha256 } }: Announced<'issue'>,
    { source, draft }: Surroundings,
  ): Promise<void> {
    const bytes = asLogged(
      await source.issued(decision, document),
      sha256,
      `The ${document} of decision ${decision}`,
    );
    await draft.evidence(layout.issued(decision, document), bytes);
    this.decisions.add(decision);
  }
}

/** The archive of a sealed box. */
async function putArchive(
  { poll, box, archiveSha256 }: Announced<'result'>,
  { source, draft }: Surroundings,
): Promise<void> {
  const path = layout.archive(poll, box);
  if (draft.has(path)) return;
  const bytes = await source.archive(poll, box);
  await draft.evidence(path, asLogged(bytes, archiveSha256, `The archive of box ${box}`));
}

/** Source: C2SP tlog-proof. */
async function proofOf(index: number, { tiles, checkpoint, size }: Surroundings): Promise<string> {
  const hashes: Uint8Array[] = [];
  for (const subtrees of inclusionPlan(index, size)) hashes.push(await tiles.hashOf(subtrees));
  return formatTlogProof({ index, hashes, checkpoint });
}

async function continuesAnother(tiles: TileWriter): Promise<boolean> {
  const first = parseEntry(await tiles.entry(0));
  return first.ok && first.value.action === 'log.opened';
}

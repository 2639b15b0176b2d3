import {
  type Checkpoint,
  formatVerifierKey,
  openCheckpoint,
  sameBytes,
  type VerifierKey,
} from '@folkmoot/log';
import { layout, type Manifest, manifestText, readManifest } from '@folkmoot/verify';
import { DraftRecord, sha256Of } from './draft-record';
import { type Folder } from './folder';
import { Lists } from './lists';
import { News } from './news';
import { drawPages, pagesForm } from './pages/draw-pages';
import { type RecordSource, Unpublishable } from './record-source';
import { TileWriter } from './write-tiles';

/** What a publication did. */
export interface Published {
  /** Entries that the folder has now. */
  readonly entries: number;
  /** Entries that it had not before. */
  readonly added: number;
  readonly decisions: number;
}

/** Manifests of earlier states that stay, for readers who began before the latest. */
const manifestsKept = 16;

/**
 * Brings a folder up to the newest signed checkpoint of a record: what the log has gained since, and the
 * pages that say something else now. Evidence goes in first and never changes, so that whoever holds the
 * older checkpoint can go on reading; the checkpoint is replaced last.
 * Source: docs/public-record.md; docs/decisions/0014-the-public-record-is-a-folder.md.
 * @param keys  of the log, the newest first; the checkpoint must be signed by one of them
 * @throws Unpublishable when the record is not as its log says, or the folder is of another
 */
export const publishRecord = (
  source: RecordSource,
  folder: Folder,
  keys: readonly [VerifierKey, ...VerifierKey[]],
): Promise<Published> => folder.exclusively(() => new Publication(source, folder, keys).run());

class Publication {
  private readonly origin: string;

  constructor(
    private readonly source: RecordSource,
    private readonly folder: Folder,
    private readonly keys: readonly [VerifierKey, ...VerifierKey[]],
  ) {
    this.origin = keys[0].name;
  }

  async run(): Promise<Published> {
    const note = await this.source.checkpoint();
    if (note === null)
      throw new Unpublishable('The log has not been signed yet: start Folkmoot, or its worker.');
    const checkpoint = this.open(note);
    const found = await this.before(checkpoint);
    const known = found && (await Lists.of(this.folder));
    // Without its lists nobody can tell what the folder holds: it is written anew.
    const [before, lists] = known ? [found, known] : [null, Lists.empty()];
    const draft = new DraftRecord(this.folder, before);
    const done = (): Published => ({
      entries: checkpoint.size,
      added: checkpoint.size - (before?.entries ?? 0),
      decisions: lists.decisions.length,
    });
    if (before?.checkpointSha256 === sha256Of(note) && before.form === pagesForm) return done();
    const superseded = await this.writeNews(draft, lists, { note, checkpoint });
    await this.putInPlace(draft, { note, checkpoint });
    await this.tidy(superseded);
    return done();
  }

  private open(note: string): Checkpoint {
    const opened = openCheckpoint(note, this.origin, this.keys);
    if (opened.ok) return opened.value.checkpoint;
    throw new Unpublishable(
      `The newest checkpoint is not signed by ${this.keys.map(formatVerifierKey).join(' or ')} (${opened.error.code}). Give the key of this log.`,
    );
  }

  /** The state that the folder is in; `null` when it is new. */
  private async before({ size }: Checkpoint): Promise<Manifest | null> {
    const note = await this.folder.read(layout.checkpoint);
    if (!note) return null;
    const manifest = readManifest(await this.folder.read(layout.manifestOf(sha256Of(note))));
    const { root } = this.folder;
    if (!manifest.ok)
      throw new Unpublishable(
        `The manifest in ${root} cannot be used: ${manifest.error}. Export into a new folder.`,
      );
    const { origin, entries } = manifest.value;
    if (origin !== this.origin)
      throw new Unpublishable(
        `${root} is of the log ${origin}, not of ${this.origin}. Export into a new folder.`,
      );
    if (entries > size)
      throw new Unpublishable(
        `${root} has ${entries} entries, and the database ${size} that are signed. The database is older: do not publish from it.`,
      );
    return manifest.value;
  }

  private async writeNews(
    draft: DraftRecord,
    lists: Lists,
    { note, checkpoint }: { note: string; checkpoint: Checkpoint },
  ): Promise<string[]> {
    const { source } = this;
    const { size } = checkpoint;
    const tiles = new TileWriter(source, draft, draft.before?.entries ?? 0, size);
    const news = new News();
    await tiles.write(news.meet);
    if (!sameBytes(await tiles.root(), checkpoint.root))
      throw new Unpublishable(
        'The entries in the database do not give the root hash that was signed: the log was changed. Nothing was published; restore a backup.',
      );
    for (const key of this.keys.toReversed()) lists.addKey(formatVerifierKey(key), null);
    await news.publish({ source, draft, lists, tiles, checkpoint: note, size });
    await draft.settled();
    lists.write(draft, this.origin);
    draft.page(layout.vkey, `${formatVerifierKey(this.keys[0])}\n`);
    const organisation = await source.organisation();
    const redraw = draft.before?.form !== pagesForm;
    await drawPages({ folder: this.folder, draft, lists, news, organisation, checkpoint, redraw });
    return tiles.superseded();
  }

  /** From here on the order matters to readers: see docs/public-record.md. */
  private async putInPlace(
    draft: DraftRecord,
    { note, checkpoint }: { note: string; checkpoint: Checkpoint },
  ): Promise<void> {
    const { folder } = this;
    const marks = draft.marks();
    const checkpointSha256 = sha256Of(note);
    const manifest = manifestText({
      schema: 'folkmoot-manifest-1',
      origin: this.origin,
      entries: checkpoint.size,
      form: pagesForm,
      checkpointSha256,
      files: marks.files,
      pages: {
        ...marks.pages,
        [layout.checkpoint]: { sha256: checkpointSha256, size: Buffer.byteLength(note) },
      },
    });
    await folder.write(layout.manifestOf(checkpointSha256), manifest);
    await folder.write(layout.manifest, manifest);
    for (const [path, bytes] of draft.changedPages()) await folder.write(path, bytes);
    await folder.write(layout.checkpoint, note);
  }

  private async tidy(superseded: readonly string[]): Promise<void> {
    for (const path of superseded) await this.folder.remove(path);
    const manifests = await this.folder.namesByAge('manifest');
    for (const name of manifests.slice(0, -manifestsKept))
      await this.folder.remove(`manifest/${name}`);
  }
}

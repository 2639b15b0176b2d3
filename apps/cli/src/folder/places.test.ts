import { zipOf } from '@folkmoot/publish';
import fs from 'node:fs';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { PublicFolder, longRecord, vkey } from '../testing/public-folder';
import { runFolkmoot } from '../testing/run-folkmoot';

let folder: PublicFolder;
let server: http.Server | undefined;

beforeEach(async () => {
  folder = await PublicFolder.of(longRecord());
});
afterEach(() => {
  folder.remove();
  server?.close();
  server = undefined;
});

const contents = (prefix = ''): [string, Buffer][] =>
  folder.files().map((file) => [`${prefix}${file}`, folder.read(file)]);

/** A zip file outside the folder that it is of. */
function zip(files: readonly (readonly [string, Buffer])[]): string {
  const file = `${folder.root}.zip`;
  fs.writeFileSync(file, zipOf(files));
  return file;
}

const verify = (place: string) => runFolkmoot('verify', place, '--vkey', vkey);

describe('folkmoot verify FILE.zip', () => {
  it('reads the folder from the zip file, by itself or under its name', async () => {
    for (const prefix of ['', 'public-record/']) {
      const { code, out } = await verify(zip(contents(prefix)));
      expect(out).toMatch(new RegExp(`${longRecord().drafts.length} entries read`));
      expect(code).toBe(0);
    }
  });

  it('finds what was changed before it was packed', async () => {
    folder.edit('decisions/1.json', (text) => text.replace('"Motion"', '"Option"'));
    const { code, out } = await verify(zip(contents()));
    expect([code, out]).toEqual([1, expect.stringMatching(/decision 1, entry \d+, decisions\/1/)]);
  });

  it('finds what was put beside the folder', async () => {
    const { code, out } = await verify(
      zip([...contents('public-record/'), ['other.html', Buffer.from('x')]]),
    );
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/The file other\.html is in the folder/),
    ]);
  });

  it.each([
    ['two files of one name', () => zip([...contents(), ['index.html', Buffer.from('x')]])],
    ['a way out of the folder', () => zip([...contents(), ['../x', Buffer.from('x')]])],
    [
      'a cut',
      () => {
        const file = zip(contents());
        fs.truncateSync(file, fs.statSync(file).size - 500);
        return file;
      },
    ],
    ['no record', () => zip([['index.html', Buffer.from('x')]])],
  ])('does not read one with %s', async (_, file) => {
    const { code, out, err } = await verify(file());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /holds two files named|cannot be read as a zip file|holds no public record/,
    );
  });
});

describe('folkmoot verify ADDRESS', () => {
  /** A web server that knows nothing but files. @param under  where the folder is */
  async function serve(under: string): Promise<string> {
    server = http.createServer((request, response) => {
      const file = path.join(folder.root, (request.url ?? '').slice(under.length));
      const there = request.url?.startsWith(under) && fs.statSync(file, { throwIfNoEntry: false });
      if (there && there.isFile()) response.end(fs.readFileSync(file));
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('reads a folder on a web server, wherever it is and however it is named', async () => {
    const base = await serve('/some/where/');
    for (const name of ['/some/where/', '/some/where', '/some/where/index.html']) {
      const { code, out } = await verify(`${base}${name}`);
      expect([name, code]).toEqual([name, 0]);
      expect(out).toMatch(/3 tiles of the hash tree/);
    }
  });

  it('finds the folder of a site below record/', async () => {
    expect((await verify(await serve('/record/'))).out).toMatch(/3 tiles of the hash tree/);
  });

  it('takes the full tile for a partial one that is gone', async () => {
    const record = longRecord();
    const grown = new PublicFolder();
    await grown.publish(record, 200);
    const checkpoint = grown.read('log/checkpoint');
    await grown.publish(record);
    expect(grown.files()).not.toContain('log/tile/0/000.p/200');
    grown.write('log/checkpoint', checkpoint);
    const held = folder;
    folder = grown;
    const { code, out } = await verify(`${await serve('/')}/`);
    expect(out).toMatch(/200 entries read/);
    expect(out).toMatch(/the record was being brought up to date meanwhile/);
    expect(code).toBe(0);
    held.remove();
  });
});

describe('a folder that is being written to', () => {
  it('holds at the older state while the newer one is put in place', async () => {
    const record = longRecord();
    const grown = new PublicFolder();
    await grown.publish(record, 10);
    const [checkpoint, vkeyFile] = [grown.read('log/checkpoint'), grown.read('log/vkey')];
    await grown.publish(record);
    grown.write('log/checkpoint', checkpoint);
    grown.write('log/vkey', vkeyFile);
    grown.write('.updating/by', '1 elsewhere\n');
    grown.write('.updating/7', 'half of a fi');
    const { code, out } = await verify(grown.root);
    expect(out).toMatch(/Note +the record was being brought up to date meanwhile/);
    expect(code).toBe(0);
    grown.remove();
  });

  it('may be damaged all the same', async () => {
    folder.write('.updating/by', '1 elsewhere\n');
    folder.flip('decisions/1.json', 30);
    const { code, out } = await verify(folder.root);
    expect([code, out]).toEqual([1, expect.stringMatching(/Decision 1 is not the document/)]);
  });
});

import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip file of named contents. The same contents always give the same bytes: no time is written, since what a file
 * is from is in the file.
 * Source: PKWARE APPNOTE 4.3; names in UTF-8.
 * @throws RangeError for more files or bytes than the plain format can hold
 */
export function zipOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Buffer {
  if (files.length > mostFiles) throw new RangeError('A zip file of this form holds 65,534 files.');
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(firstDay, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([signature(0x04034b50), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([
        signature(0x02014b50),
        Buffer.from([20, 0]),
        common,
        place,
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signature(0x06054b50), end]);
}

const mostFiles = 0xfffe;

/** 1 January 1980 in the form of MS-DOS: the earliest day that the format can write. */
const firstDay = 0x0021;

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

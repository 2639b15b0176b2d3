import sharp from 'sharp';
import { portraitOf } from './portrait';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const codeOf = async (file: Buffer): Promise<string> => {
  const made = await portraitOf(file);
  return made.ok ? 'ok' : made.error.code;
};

describe('a portrait', () => {
  it.each([
    ['JPEG', () => picture(900, 1200).jpeg().toBuffer()],
    ['PNG', () => picture(1200, 500).png().toBuffer()],
    ['WebP', () => picture(100, 100).webp().toBuffer()],
  ])('is of one size whatever the file: %s', async (_, make) => {
    const made = await portraitOf(await make());
    if (!made.ok) throw new Error(made.error.says);
    const { width, height, format } = await sharp(made.value).metadata();
    expect([width, height, format]).toEqual([480, 480, 'jpeg']);
  });

  it('has nothing of where and when the picture was taken, and stands upright', async () => {
    const exif = { IFD0: { Copyright: 'Ada Okafor', ImageDescription: 'At home' } };
    const file = await picture(600, 300)
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(file.includes('Ada Okafor')).toBe(true);
    const made = await portraitOf(file);
    if (!made.ok) throw new Error(made.error.says);
    const about = await sharp(made.value).metadata();
    expect([about.exif, about.icc, about.xmp, about.iptc, about.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(made.value.includes('Ada Okafor')).toBe(false);
  });

  it('has nothing of what was hidden in a file that is a picture and something else', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    for (const file of [
      Buffer.concat([await picture(300, 300).jpeg().toBuffer(), page]),
      Buffer.concat([await picture(300, 300).png().toBuffer(), page, Buffer.from('PK\x03\x04')]),
    ]) {
      const made = await portraitOf(file);
      expect(made.ok && made.value.includes('script')).toBe(false);
    }
  });

  it('leaves no transparency through which a page shows', async () => {
    const clear = sharp({
      create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const made = await portraitOf(await clear.png().toBuffer());
    if (!made.ok) throw new Error(made.error.says);
    const { dominant } = await sharp(made.value).stats();
    expect(dominant.r).toBeGreaterThan(240);
  });

  it('is not made of anything else, and says so', async () => {
    const jpeg = await picture(800, 800).jpeg().toBuffer();
    const png = await picture(800, 800).png().toBuffer();
    const bomb = Buffer.from(await picture(200, 200).png().toBuffer());
    bomb.writeUInt32BE(60_000, 16); // the width and height that the file claims
    bomb.writeUInt32BE(60_000, 20);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    const files: readonly (readonly [string, Buffer])[] = [
      ['not-a-photo', Buffer.from(svg)],
      ['not-a-photo', Buffer.from(`<?xml version="1.0"?>${svg}`)],
      ['not-a-photo', Buffer.from('GIF89a/*<script>*/=1;alert(1)')],
      ['not-a-photo', Buffer.from('%PDF-1.7')],
      ['not-a-photo', Buffer.from('II*\0 and so on')],
      ['not-a-photo', Buffer.alloc(0)],
      ['not-a-photo', await picture(40, 900).jpeg().toBuffer()],
      ['photo-damaged', jpeg.subarray(0, jpeg.length / 2)],
      ['photo-damaged', png.subarray(0, png.length - 40)],
      ['photo-damaged', Buffer.concat([jpeg.subarray(0, 3), Buffer.from('nothing of the kind')])],
      ['photo-damaged', Buffer.from('RIFF\x08\x00\x00\x00WEBPVP8 ', 'latin1')],
      ['photo-too-large', Buffer.concat([jpeg, Buffer.alloc(8_000_000)])],
    ];
    for (const [code, file] of files) expect([code, await codeOf(file)]).toEqual([code, code]);
    expect(['photo-too-large', 'photo-damaged']).toContain(await codeOf(bomb));
    const huge = await picture(8_000, 8_000).png({ compressionLevel: 9 }).toBuffer();
    expect(huge.length).toBeLessThan(8_000_000);
    expect(await codeOf(huge)).toBe('photo-too-large');
  });
});

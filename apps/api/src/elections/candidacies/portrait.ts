import { err, ok, type Result } from '@folkmoot/basics';
import sharp from 'sharp';

export interface NotAPortrait {
  readonly code: 'not-a-photo' | 'photo-too-large' | 'photo-damaged';
  readonly says: string;
}

/** Every photograph is shown in this size, in pixels each way. */
const side = 480;
/** Bytes of a file as it comes, and pixels that it may have: more than a telephone's camera makes. */
export const mostBytes = 8_000_000;
const mostPixels = 60_000_000;

/** How files of the kinds that are read begin. */
const beginnings: readonly ((file: Buffer) => boolean)[] = [
  (file) => file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (file) => file.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  (file) =>
    file.subarray(0, 4).toString('latin1') === 'RIFF' &&
    file.subarray(8, 12).toString('latin1') === 'WEBP',
];

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/**
 * A portrait of one size for everybody, drawn anew from the pixels of a file: nothing else of the file is left, neither
 * where and when it was taken nor whatever was hidden in it.
 * @returns JPEG
 */
export async function portraitOf(file: Buffer): Promise<Result<Buffer, NotAPortrait>> {
  if (file.length > mostBytes)
    return err({
      code: 'photo-too-large',
      says: 'This file is larger than 8 MB. Choose a smaller photograph.',
    });
  if (!beginnings.some((begins) => begins(file)))
    return err({
      code: 'not-a-photo',
      says: 'This file is not a photograph that can be read. Choose a JPEG, PNG or WebP file.',
    });
  const options = {
    limitInputPixels: mostPixels,
    failOn: 'error',
    sequentialRead: true,
  } as const;
  try {
    const { width, height } = await sharp(file, options).metadata();
    if (width * height > mostPixels) return err(tooManyPixels);
    if (Math.min(width, height) < 100)
      return err({
        code: 'not-a-photo',
        says: 'This picture is too small to be shown. It needs at least 100 pixels each way.',
      });
    return ok(
      await sharp(file, options)
        .rotate()
        .resize(side, side, { fit: 'cover', position: 'attention' })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .jpeg({ quality: 82, mozjpeg: true })
        .toBuffer(),
    );
  } catch (error) {
    if (error instanceof Error && /pixel limit|too large/i.test(error.message))
      return err(tooManyPixels);
    return err({
      code: 'photo-damaged',
      says: 'This file is damaged or incomplete, so it cannot be read. Choose another one.',
    });
  }
}

const tooManyPixels: NotAPortrait = {
  code: 'photo-too-large',
  says: 'This picture has more than 60 million pixels. Choose a smaller photograph.',
};

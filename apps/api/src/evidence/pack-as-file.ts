import { StreamableFile } from '@nestjs/common';
import { type EvidencePack } from '@folkmoot/publish';

/** How the API describes a pack. */
export const packResponse = {
  description:
    'A zip file: the slice of the record about one matter, with proofs and documents, that `folkmoot verify` checks offline.',
  schema: { type: 'string', format: 'binary' },
} as const;

/** A pack as a download. */
export const packAsFile = ({ name, zip }: EvidencePack): StreamableFile =>
  new StreamableFile(zip, {
    type: 'application/zip',
    disposition: `attachment; filename="${name}.zip"`,
  });

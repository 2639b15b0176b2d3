import { type Certified } from '../certified';
import { type Block } from '../paper';

/** A heading with what is under it; nothing where nothing is. */
export const section = (heading: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ type: 'heading', text: heading }, ...blocks];

export const lines = (heading: string, items: readonly string[]): Block[] =>
  section(heading, items.length === 0 ? [] : [{ type: 'list', ordered: false, items }]);

export const whole = (count: number): string => count.toLocaleString('en-GB');

/** How whoever holds a paper finds out whether it is the one that was issued. */
export const checking = ({ address, document: { number } }: Certified, what: string): Block[] =>
  section(`How to check this ${what}`, [
    {
      type: 'paragraph',
      text: `The register shows decision ${number} with the papers it rests on. On its page “Check the record” anybody can choose this file: the log holds its SHA-256, so a file in which anything was changed is found out.`,
    },
    { type: 'code', address, says: 'The decision in the register:' },
  ]);

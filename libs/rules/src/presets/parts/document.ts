import { type Constitution } from '../../constitution';

type Given = Omit<Constitution, 'schema' | 'version' | 'jurisdiction' | 'recordDate'> &
  Partial<Constitution>;

/** A first version for England and Wales, whose roll is fixed when a poll opens. */
export const firstVersion = (given: Given): Constitution => ({
  schema: 'folkmoot-constitution-1',
  version: 1,
  jurisdiction: 'england-and-wales',
  recordDate: 'AT_OPENING',
  ...given,
});

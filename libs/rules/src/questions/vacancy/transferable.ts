import { type CountMethod } from '../../constitution';

const TRANSFERABLE: readonly CountMethod[] = ['scottish-stv', 'ers97', 'meek', 'mer-stv'];

/** Whether papers of a method can be counted again without one of the candidates. Source: R-F30. */
export const isTransferable = (method: CountMethod): boolean => TRANSFERABLE.includes(method);

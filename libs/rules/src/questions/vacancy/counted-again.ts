import { type CountMethod } from '../../constitution';

const METHODS: readonly CountMethod[] = ['scottish-stv', 'ers97', 'mer-stv'];

/** Whether papers of a method can be counted again to fill a seat that falls free later. Source: R-F30. */
export const canBeCountedAgain = (method: CountMethod): boolean => METHODS.includes(method);

import { type components } from './generated/api';

/** A request or answer body by the name of its DTO: `Schema<'DecisionDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

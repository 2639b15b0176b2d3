import { type Command } from '../command';
import { verify } from './verify';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [verify];

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Cannot } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Own extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Own; allowPositionals: boolean }>
>;

/**
 * Reads the options of a command that takes nothing else.
 * @throws Cannot with the parser's reason, for a person
 */
export const readOptions = <const Own extends Options>(
  command: string,
  args: readonly string[],
  options: Own,
): Parsed<Own>['values'] => parsed(command, args, options, false).values;

/**
 * Reads the options of a command, and the words that stand between them.
 * @throws Cannot with the parser's reason, for a person
 */
export const readArguments = <const Own extends Options>(
  command: string,
  args: readonly string[],
  options: Own,
): Parsed<Own> => parsed(command, args, options, true);

/**
 * What an option that has to be one of several was given as.
 * @throws Cannot with the choices
 */
export function oneOf<const Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const choice = given === undefined ? usual : choices.find((one) => one === given);
  if (choice !== undefined) return choice;
  throw new Cannot(`--${option} is ${choices.join(' or ')}, not “${given}”.`);
}

function parsed<const Own extends Options>(
  command: string,
  args: readonly string[],
  options: Own,
  allowPositionals: boolean,
): Parsed<Own> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const reason = message.split('. To specify')[0]?.replace(/\.?$/, '.') ?? '';
    throw new Cannot(`${reason} See: folkmoot ${command} --help`);
  }
}

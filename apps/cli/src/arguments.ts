import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Cannot } from './command';

/**
 * Reads the options of a command.
 * @throws Cannot with the parser's reason, for a person
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options }>>['values'] {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const reason = message.split('. To specify')[0]?.replace(/\.?$/, '.') ?? '';
    throw new Cannot(`${reason} See: folkmoot ${command} --help`);
  }
}

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { UsageError } from './usage-error.ts';

/** `--name value`, `--name=value` and `--switch`; anything else is a {@link UsageError}. */
export function parseFlags<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(message.split('\n')[0]!);
    const flag = /'(-[^']*)'/.exec(message)?.[1] ?? 'one of the flags';
    throw new UsageError(
      `There is no ${flag}. There are ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

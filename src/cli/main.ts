import { packageVersion } from './package-root.ts';
import { UsageError } from './usage-error.ts';

/** What was done well, done badly, and asked wrongly. */
const FINE = 0;
const FAILED = 1;
const MISUSED = 2;

interface Command {
  summary: string;
  /** Resolves with the exit code. */
  run(args: string[]): Promise<number>;
}

// Loaded when asked for: the collector and its database are not needed for a line of help.
const COMMANDS: Record<string, Command> = {
  collect: {
    summary: 'the collector: takes signups, and shows them to the volunteer centre',
    run: async (args) => (await import('./collect.ts')).collect(args),
  },
  demo: {
    summary: 'the town of Weidenfurt with all three elements and a collector',
    run: async (args) => (await import('./demo.ts')).demo(args),
  },
  help: {
    summary: 'this text; `nahbei COMMAND --help` has the settings of a command',
    run: async () => {
      console.log(help());
      return FINE;
    },
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    console.log(packageVersion());
    return FINE;
  }
  const asked = name === '' || name === '--help' || name === '-h' ? 'help' : name;
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (!command) {
    console.error(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(', ')}.`);
    return MISUSED;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const sentence of error.sentences) console.error(sentence);
      console.error(`"nahbei ${asked} --help" has more.`);
      return MISUSED;
    }
    console.error(sentenceOf(error) ?? error);
    return FAILED;
  }
}

/** What the world did to us is told in a sentence; what is our own fault keeps its place in the code. */
function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as { code?: string; syscall?: string };
  if (code === 'EADDRINUSE') return 'The port is taken: choose another one with --port.';
  return error.name === 'StoreOpenError' || syscall !== undefined ? error.message : undefined;
}

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return ['nahbei COMMAND [settings]', '', ...lines, '', '  --version'].join('\n');
}

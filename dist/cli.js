#!/usr/bin/env node
import { p as packageVersion } from './node/package-root.js';
import { U as UsageError } from './node/usage-error.js';
import 'node:fs';
import 'node:path';
import 'node:url';

const FINE = 0;
const FAILED = 1;
const MISUSED = 2;
const COMMANDS = {
  collect: {
    summary: "the collector: takes signups, and shows them to the volunteer centre",
    run: async (args) => (await import('./node/collect.js')).collect(args)
  },
  demo: {
    summary: "the town of Weidenfurt with all three elements and a collector",
    run: async (args) => (await import('./node/demo.js')).demo(args)
  },
  help: {
    summary: "this text; `nahbei COMMAND --help` has the settings of a command",
    run: async () => {
      console.log(help());
      return FINE;
    }
  }
};
process.exitCode = await main(process.argv.slice(2));
async function main([name = "", ...args]) {
  if (name === "--version" || name === "-v") {
    console.log(packageVersion());
    return FINE;
  }
  const asked = name === "" || name === "--help" || name === "-h" ? "help" : name;
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : void 0;
  if (!command) {
    console.error(`There is no command "${name}". There are ${Object.keys(COMMANDS).join(", ")}.`);
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
function sentenceOf(error) {
  if (!(error instanceof Error)) return void 0;
  const { code, syscall } = error;
  if (code === "EADDRINUSE") return "The port is taken: choose another one with --port.";
  return error.name === "StoreOpenError" || syscall !== void 0 ? error.message : void 0;
}
function help() {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return ["nahbei COMMAND [settings]", "", ...lines, "", "  --version"].join("\n");
}

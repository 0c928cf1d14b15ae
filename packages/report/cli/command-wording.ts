/** What is wrong with a command line, as the parser of command lines tells it: by a code, and in English of its own. */
interface Fault {
  readonly code: string;
  readonly message: string;
}

/** What must be, by the parser's code; its message names the option, and what was typed, between quotation marks. */
const musts: Readonly<Record<string, (quoted: readonly string[], message: string) => string>> = {
  "commander.missingMandatoryOptionValue": ([option]) => `The option ${option} must be given.`,
  "commander.optionMissingArgument": ([option]) => `The option ${option} must be followed by its value.`,
  "commander.missingArgument": ([argument]) => `The command must name its ${argument}.`,
  "commander.unknownOption": ([option]) => `${option} can't be given here: the command has no such option.`,
  "commander.unknownCommand": ([command]) => `"${command}" can't be run: there is no such command.`,
  "commander.excessArguments": () =>
    "The command can't take so many names. A name with spaces must stand in quotation marks.",
  "commander.invalidArgument": invalidArgument,
};

/** Three short lines: what must be, what was perhaps meant, where to look. */
export function commandFault({ code, message }: Fault): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text = ""]) => text);
  const must = musts[code]?.(quoted, message) ?? "The command can't be understood as it was typed.";
  const [, meant] = /\(Did you mean (.*)\?\)/.exec(message) ?? [];
  const perhaps = meant === undefined ? [] : [`  Perhaps it means ${meant.replace(/^one of /, "one of: ")}.`];
  return [
    must,
    ...perhaps,
    '  Type "npx lcsp --help" to see the commands, or a command with --help to see its options.',
  ].join("\n");
}

/** "option '--membership <which>' argument 'tody' is invalid. Allowed choices are own-year, today." */
function invalidArgument(quoted: readonly string[], message: string): string {
  const [, choices] = /Allowed choices are (.*?)\.?$/m.exec(message) ?? [];
  const [first = "", second] = quoted;
  const [typed, where] =
    second === undefined ? [first, ""] : message.includes("for argument") ? [first, ""] : [second, first];
  const must = choices === undefined ? "must be written otherwise" : `must be one of ${choices}`;
  return `${where === "" ? "" : `${where.replace(/ <.*/, "")} `}"${typed}" ${must}.`;
}

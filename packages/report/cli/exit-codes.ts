/** How the command ends, for people and for scripts. Listed in the README. */
export const exitCodes = {
  done: 0,
  ourFault: 1,
  wrongCommand: 2,
  data: 3,
  files: 4,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

import { Command as Parser } from "commander"

/** A command of the door: takes its arguments, prints, and answers with an exit code. */
export type Command = (args: string[]) => Promise<number>

/** The parser of a command's arguments: --help explains them and ends with 0, a usage error ends with 2. */
export function parserOf(name: string, description: string): Parser {
  return new Parser(`conformance ${name}`).description(description).exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })
}

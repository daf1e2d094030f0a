/** A command of the door: takes its arguments, prints, and answers with an exit code. */
export type Command = (args: string[]) => Promise<number>

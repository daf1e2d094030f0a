import { isAtLeast } from "./choose-versions.ts"

const today = /import \{ getServerSession \} from "next-auth\/next";?/

/**
 * The source of an app as a user of this next-auth wrote it. What is getServerSession since 4.19 was named
 * unstable_getServerSession since 4.6, and before that a server asked its own endpoint by getSession.
 * https://github.com/nextauthjs/next-auth/pull/6535 https://github.com/nextauthjs/next-auth/pull/4116
 */
export function ofItsTime(source: string, nextAuth: string): string {
  if (isAtLeast(nextAuth, "4.19.0")) return source
  if (isAtLeast(nextAuth, "4.6.0")) {
    return source.replace(
      today,
      'import { unstable_getServerSession as getServerSession } from "next-auth/next"',
    )
  }
  return source.replace(
    today,
    'import { getSession } from "next-auth/react"\nconst getServerSession = (req) => getSession({ req })',
  )
}

import { existsSync } from "node:fs"
import { join } from "node:path"
import { isAtLeast } from "../target/choose-versions.ts"

const today = /import \{ getServerSession \} from "next-auth\/next";?/

/**
 * The source of an app as a user of this next-auth wrote it. What is getServerSession since 4.19 was named
 * unstable_getServerSession since 4.6, and before that a server asked its own endpoint by getSession. Before 4.2
 * nothing but an option told the secret. Before 4.3 Battle.net was named by its region, since then by its issuer.
 * https://github.com/nextauthjs/next-auth/pull/6535 https://github.com/nextauthjs/next-auth/pull/4116
 * https://github.com/nextauthjs/next-auth/pull/3783
 * https://github.com/nextauthjs/next-auth/pull/4015
 */
export function ofItsTime(source: string, nextAuth: string): string {
  if (isAtLeast(nextAuth, "4.19.0")) return source
  if (isAtLeast(nextAuth, "4.6.0")) {
    return source.replace(
      today,
      'import { unstable_getServerSession as getServerSession } from "next-auth/next"',
    )
  }
  const asking = source.replace(
    today,
    'import { getSession } from "next-auth/react"\nconst getServerSession = (req) => getSession({ req })',
  )
  if (isAtLeast(nextAuth, "4.3.0")) return asking
  const regional = asking.replace(
    /issuer: "https:\/\/(us|eu|kr|tw)\.battle\.net\/oauth"/,
    'region: "$1"',
  )
  return isAtLeast(nextAuth, "4.2.0") ? regional : withSecretOption(regional)
}

/** The same where the next-auth in a folder has fewer providers: what it lacks makes none. */
export function withoutLaterProviders(source: string, nextAuth: string): string {
  return source.replace(
    /import (\w+) from "next-auth\/providers\/([\w-]+)";?/g,
    (line: string, name: string, file: string) =>
      existsSync(join(nextAuth, "providers", `${file}.js`))
        ? line
        : `const ${name} = () => undefined`,
  )
}

function withSecretOption(source: string): string {
  const secret = "secret: process.env.NEXTAUTH_SECRET"
  return source
    .replace("NextAuth(authOptions)", `NextAuth({ ${secret}, ...authOptions })`)
    .replace("getToken({ req })", `getToken({ req, ${secret} })`)
}

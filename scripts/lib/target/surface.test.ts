import assert from "node:assert/strict"
import { test } from "node:test"
import { knownSurface } from "../../../specs/requirements/surface.ts"
import { installed } from "../app/installed.ts"
import { namesIn, surfaceNote, surfaceOf, unmentioned } from "./surface.ts"
import { lockfileTarget } from "./target.ts"

test("names functions, types and lists, and the default", () => {
  const declarations = [
    'export type { AuthOptions as NextAuthOptions, User } from "./types";',
    "declare function NextAuth(options: AuthOptions): any;",
    "export default NextAuth;",
    "export declare function getToken(params: Params): Promise<JWT | null>;",
    "export declare const SessionContext: Context;",
  ]

  assert.deepEqual(namesIn(declarations.join("\n")), [
    "NextAuthOptions",
    "User",
    "default",
    "getToken",
    "SessionContext",
  ])
})

test("names the members of an exported interface, with those of their arguments", () => {
  const declarations = [
    "export interface CallbacksOptions<P = Profile> {",
    "    /** Called at a sign-in: always. */",
    "    jwt: (params: {",
    "        token: JWT;",
    "        trigger?: string;",
    "    }) => Awaitable<JWT>;",
    "    redirect: (url: string) => string;",
    "}",
    "declare type Hidden = {",
    "    inner: string;",
    "};",
  ]

  assert.deepEqual(namesIn(declarations.join("\n")), [
    "CallbacksOptions",
    "CallbacksOptions.jwt",
    "CallbacksOptions.jwt.token",
    "CallbacksOptions.jwt.trigger",
    "CallbacksOptions.redirect",
  ])
})

test("names the words of a union", () => {
  assert.deepEqual(namesIn('export declare type AuthAction = "csrf" | "verify-request";'), [
    "AuthAction",
    "AuthAction.csrf",
    "AuthAction.verify-request",
  ])
})

test("says of which names no text speaks", () => {
  const surface = ["next-auth AuthOptions.debug", "next-auth/react signIn", "next-auth/jwt"]

  assert.deepEqual(unmentioned(surface, ["With debug, signInAgain is printed."]), [
    "next-auth/react signIn",
    "next-auth/jwt",
  ])
})

const known = { version: "4.24.15", names: ["next-auth a", "next-auth b"] }

test("notes what is new in a release", () => {
  const judged = { version: "4.25.0", names: ["next-auth b", "next-auth/react useUser"] }

  assert.deepEqual(surfaceNote(known, judged), [
    "No requirement knows of what next-auth 4.25.0 has: next-auth/react useUser.",
  ])
})

test("notes what is new in a preview of a pull request", () => {
  const judged = { version: "0.0.0-pr.9999", names: ["next-auth c"] }

  assert.deepEqual(surfaceNote(known, judged), [
    "No requirement knows of what next-auth 0.0.0-pr.9999 has: next-auth c.",
  ])
})

test("notes nothing where nothing is new, and nothing of an older release", () => {
  assert.deepEqual(surfaceNote(known, { version: "4.25.0", names: ["next-auth a"] }), [])
  assert.deepEqual(surfaceNote(known, { version: "4.24.5", names: ["next-auth c"] }), [])
})

test("tells a dozen names, and how many more there are", () => {
  const names = Array.from({ length: 14 }, (_, index) => `next-auth new${index}`)

  assert.match(
    surfaceNote(known, { version: "4.25.0", names })[0]!,
    /, next-auth new11, and 2 more\.$/,
  )
})

test("the known surface is that of the lockfile's next-auth: npm run ledger -- --write", () => {
  assert.deepEqual(surfaceOf(installed("next-auth", lockfileTarget.apps).path), knownSurface)
})

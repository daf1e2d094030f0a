import assert from "node:assert/strict"
import { test } from "node:test"
import { knownSurface } from "../../../specs/requirements/surface.ts"
import { installed } from "../app/installed.ts"
import { addedTo, namesIn, surfaceNote, surfaceOf, unmentioned } from "./surface.ts"
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

test("says what is new, and nothing of what is gone", () => {
  assert.deepEqual(addedTo(["next-auth a", "next-auth b"], ["next-auth b", "next-auth c"]), [
    "next-auth c",
  ])
})

test("says of which names no text speaks", () => {
  const surface = ["next-auth AuthOptions.debug", "next-auth/react signIn", "next-auth/jwt"]

  assert.deepEqual(unmentioned(surface, ["With debug, signInAgain is printed."]), [
    "next-auth/react signIn",
    "next-auth/jwt",
  ])
})

test("notes what no requirement knows of, and says nothing where there is nothing", () => {
  const many = Array.from({ length: 14 }, (_, index) => `next-auth new${index}`)

  assert.deepEqual(surfaceNote("4.25.0", []), [])
  assert.deepEqual(surfaceNote("4.25.0", ["next-auth/react useUser"]), [
    "No requirement knows of what next-auth 4.25.0 has: next-auth/react useUser.",
  ])
  assert.match(surfaceNote("4.25.0", many)[0]!, /, next-auth new11, and 2 more\.$/)
})

test("the known surface is that of the lockfile's next-auth: npm run ledger -- --write", () => {
  assert.deepEqual(surfaceOf(installed("next-auth", lockfileTarget.apps).path), knownSurface)
})

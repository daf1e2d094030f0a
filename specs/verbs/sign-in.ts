import { type APIRequestContext, type APIResponse, test } from "@playwright/test"
import type { User } from "../../mocks/github/users.ts"

/** What a sign-in may say beside whose browser it happens in. */
export type SignInOptions = {
  /** Who signs in; left out, the user who is signed in at GitHub. */
  as?: User
  /** Where next-auth shall send the user afterwards; left out, the form says nothing. */
  callbackUrl?: string
  /** The id of a provider that is GitHub; `github` unless said. */
  provider?: string
}

/**
 * Signs in with GitHub as the built-in page's form does, and follows every redirect, over HTTP.
 * Answers with the last response: the page that the user ends on, whether or not the sign-in worked.
 */
export async function signIn(
  auth: APIRequestContext,
  options: SignInOptions = {},
): Promise<APIResponse> {
  const response = await followSignIn(auth, options)
  const { provider = "GitHub" } = options
  const ended = new URL(response.url())
  const code = ended.searchParams.get("error")
  const isStuck = ended.hostname === "github.com"
  // For the report: one broken sign-in is one cause, however many checks it fails.
  if (code || isStuck) {
    const place = isStuck ? `GitHub's ${ended.pathname}` : ended.pathname
    const description = `a sign-in with ${provider} ended at ${place}${code ? `?error=${code}` : ""}`
    test.info().annotations.push({ type: "cause", description })
  }
  return response
}

/** As `signIn`, for code that is not a check: its report has no place for a cause. */
export async function followSignIn(
  auth: APIRequestContext,
  { as, callbackUrl, provider = "github" }: SignInOptions = {},
): Promise<APIResponse> {
  return auth.post(`signin/${provider}`, {
    form: { csrfToken: await csrfToken(auth), ...(callbackUrl && { callbackUrl }) },
    // GitHub's own parameter for choosing an account, which next-auth passes on.
    ...(as && { params: { login: as.login } }),
  })
}

/** Signs out as the built-in page's form does. Answers with the page that the user ends on. */
export async function signOut(
  auth: APIRequestContext,
  { callbackUrl }: { callbackUrl?: string } = {},
): Promise<APIResponse> {
  return auth.post("signout", {
    form: { csrfToken: await csrfToken(auth), ...(callbackUrl && { callbackUrl }) },
  })
}

/** Signs out likewise, and stays at next-auth's own answer. */
export async function submitSignOut(auth: APIRequestContext): Promise<APIResponse> {
  return auth.post("signout", {
    form: { csrfToken: await csrfToken(auth) },
    maxRedirects: 0,
  })
}

/** The body of `GET /api/auth/session`. */
export async function session(auth: APIRequestContext): Promise<unknown> {
  const response = await auth.get("session")
  return response.json()
}

/** The endpoint gave no CSRF token, as where next-auth does not answer at all. */
export class NoCsrfToken extends Error {
  override name = "NoCsrfToken"
}

/** A CSRF token for this visitor, whose cookie the visitor now has. Throws where the endpoint gives none. */
export async function csrfToken(auth: APIRequestContext): Promise<string> {
  const response = await auth.get("csrf")
  const isJson = response.headers()["content-type"]?.startsWith("application/json")
  const body = isJson ? ((await response.json()) as { csrfToken?: string }) : {}
  if (body.csrfToken) return body.csrfToken
  const said = `${response.status()} ${response.statusText()}`
  throw new NoCsrfToken(`${new URL(response.url()).pathname} answered with ${said}, and no token.`)
}

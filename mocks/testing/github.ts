import { createHash } from "node:crypto"
import { GitHub } from "../github/github.ts"
import { inProcess, type Called } from "../stand-in/in-process.ts"

/** The app that the tests sign in to. */
export const app = {
  clientId: "Iv1.fake",
  clientSecret: "fake-secret",
  redirectUris: ["http://app.example/api/auth/callback/github"],
}

/** Its registered callback. */
export const callback = "http://app.example/api/auth/callback/github"

/** A PKCE verifier and its challenge. */
export const pkce = {
  verifier: "v".repeat(43),
  challenge: createHash("sha256").update("v".repeat(43)).digest("base64url"),
}

/** A GitHub, and what browsers and apps do to it, without a network. */
export async function startGitHub(options: Partial<Parameters<typeof GitHub.start>[0]> = {}) {
  const github = await GitHub.start({ app, ...options })
  const hostOf = (name: string) => required(github.hosts[name], `No stand-in is ${name}.`)
  const site = inProcess(hostOf("github.com"))
  const api = inProcess(hostOf("api.github.com"))

  const authorize = async (query: Record<string, string> = {}): Promise<Called> => {
    const all = { client_id: app.clientId, redirect_uri: callback, ...query }
    return await site({ path: `/login/oauth/authorize?${new URLSearchParams(all)}` })
  }
  const send = async (form: Record<string, string>): Promise<Called> =>
    await site({
      method: "POST",
      path: "/login/oauth/authorize",
      body: formOf(form),
      headers: asForm,
    })
  const codeFor = async (query: Record<string, string> = {}): Promise<string> => {
    const location = locationOf(await authorize(query))
    return required(location.searchParams.get("code"), `There is no code in ${location.href}`)
  }
  const exchange = async (
    form: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Called> => {
    const inForm = { client_id: app.clientId, client_secret: app.clientSecret }
    const all = { ...("authorization" in headers ? {} : inForm), ...form }
    const accepted = { accept: "application/json", ...asForm, ...headers }
    const path = "/login/oauth/access_token"
    return await site({ method: "POST", path, body: formOf(all), headers: accepted })
  }
  const tokenFor = async (query: Record<string, string> = {}): Promise<string> => {
    const { body } = await exchange({ code: await codeFor(query) })
    return (JSON.parse(body) as { access_token: string }).access_token
  }
  return { github, site, api, authorize, send, codeFor, exchange, tokenFor }
}

/** Where an answer redirects to. */
export function locationOf({ headers, body }: Called): URL {
  return new URL(required(headers.location, `There is no redirect, but: ${body}`))
}

/** The token of the form on a page. */
export function authenticityToken({ body }: Called): string {
  const token = /name="authenticity_token" value="(\w+)"/.exec(body)?.[1]
  return required(token, `There is no form with a token, but: ${body}`)
}

const asForm = { "content-type": "application/x-www-form-urlencoded" }

function formOf(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString()
}

function required<T>(value: T | null | undefined, otherwise: string): T {
  if (value === null || value === undefined) throw new Error(otherwise)
  return value
}

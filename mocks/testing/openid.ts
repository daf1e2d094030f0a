import { OpenID } from "../openid/openid.ts"
import type { Client } from "../openid/protocol.ts"
import { inProcess, type Called } from "../stand-in/in-process.ts"

/** Where the app wants to be called back. */
export const callback = "http://localhost:3000/api/auth/callback/openid"

/** What a test may say of a sign-in, beside what every app does. */
type Fields = Record<string, string>

/** An OpenID provider, and what browsers and apps do to it, without a network. */
export async function startOpenID() {
  const openid = await OpenID.start()
  const send = inProcess(openid.hosts["op.example"] ?? (() => {}))

  const authorize = (query: Fields = {}): Promise<Called> => {
    const all = {
      client_id: openid.client.id,
      redirect_uri: callback,
      response_type: "code",
      scope: "openid profile email",
      ...query,
    }
    return send({ path: `/authorize?${new URLSearchParams(all)}` })
  }
  const codeFor = async (query: Fields = {}): Promise<string> =>
    locationOf(await authorize(query)).searchParams.get("code") ?? ""
  const exchange = (
    form: Fields,
    headers: Fields = basic(openid.client),
    again: Fields = {},
  ): Promise<Called> => {
    const all = { grant_type: "authorization_code", redirect_uri: callback, ...form }
    return send({
      method: "POST",
      path: "/token",
      body: new URLSearchParams([...Object.entries(all), ...Object.entries(again)]).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    })
  }
  const tokens = async (query: Fields = {}, form: Fields = {}): Promise<Fields> =>
    fields(await exchange({ code: await codeFor(query), ...form }))
  return { openid, send, authorize, codeFor, exchange, tokens }
}

/** Where an answer redirects to. */
export function locationOf({ headers, body }: Called): URL {
  if (headers.location === undefined) throw new Error(`There is no redirect, but: ${body}`)
  return new URL(headers.location)
}

/** The fields of a JSON answer. */
export function fields({ body }: Pick<Called, "body">): Fields {
  return JSON.parse(body) as Fields
}

/** The header by which a client authenticates. */
export function basic({ id, secret }: Client): Fields {
  return { authorization: `Basic ${btoa([id, secret].map(encodeURIComponent).join(":"))}` }
}

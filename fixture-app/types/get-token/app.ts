import type { NextApiRequest } from "next"
import { getToken, type JWT } from "next-auth/jwt"

declare const req: NextApiRequest

const secret = "secret"

/** Each option of https://next-auth.js.org/configuration/options#jwt-helper. */
export const tokens: Promise<JWT | null>[] = [
  getToken({ req, secret }),
  getToken({ req, secret, secureCookie: true }),
  getToken({ req, secret, cookieName: "session" }),
  getToken({ req, secret, raw: false }),
]

export const raw: Promise<string> = getToken({ req, secret, raw: true })

// @ts-expect-error: a raw token is text
export const unread: Promise<JWT | null> = getToken({ req, secret, raw: true })

// @ts-expect-error: another one is not
export const read: Promise<string> = getToken({ req, secret })

// @ts-expect-error: it is true or false
export const secure = getToken({ req, secret, secureCookie: "yes" })

// @ts-expect-error: there is no such option
export const named = getToken({ req, secret, cookie: "session" })

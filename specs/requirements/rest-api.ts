import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/getting-started/rest-api */
export const restApi = {
  "session.signed-out": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/session answers with an empty object where there is no session.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsession",
  },
  "session.signed-in": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/session answers with the user's name, e-mail address and image, and when the session expires.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsession",
  },
} as const satisfies Ledger

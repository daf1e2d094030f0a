import type { Ledger } from "./ledger.ts"

/** What next-auth takes part in as an OAuth client: RFC 6749, RFC 9207, and HTTP itself. */
export const rfc = {
  "callback.code-exchange": {
    level: "must",
    source: "rfc",
    text: "The code is exchanged by a POST that says the grant type, the code and the redirect URI of the authorization request.",
    link: "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3",
  },
  "callback.client-authentication": {
    level: "must",
    source: "rfc",
    text: "The code exchange carries the client's id and secret by HTTP Basic authentication.",
    link: "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1",
  },
  "callback.userinfo": {
    level: "must",
    source: "rfc",
    text: "The profile is asked for with the issued token as a bearer token in the Authorization header.",
    link: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
  },
  "callback.state-bound-to-browser": {
    level: "must",
    source: "rfc",
    text: "A callback signs no one in on a browser that did not start the sign-in.",
    link: "https://www.rfc-editor.org/rfc/rfc6749#section-10.12",
  },
  "callback.replay": {
    level: "must",
    source: "rfc",
    text: "A callback that was used once signs no one in again.",
    link: "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2",
  },
  "callback.issuer": {
    level: "must",
    source: "rfc",
    text: "An authorization response that names GitHub as its issuer signs in.",
    link: "https://www.rfc-editor.org/rfc/rfc9207#section-2.4",
  },
  "callback.issuer-checked": {
    level: "must",
    source: "rfc",
    text: "An authorization response that names another issuer is refused before the code is sent anywhere.",
    link: "https://www.rfc-editor.org/rfc/rfc9207#section-2.4",
    since: { version: "4.24.14", link: "https://github.com/nextauthjs/next-auth/pull/13412" },
  },
  "authorization.request": {
    level: "must",
    source: "rfc",
    text: "An authorization request names the response type code, the client, the redirect URI, the scope and a state.",
    link: "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1",
  },
  "authorization.state-unguessable": {
    level: "must",
    source: "rfc",
    text: "The state of an authorization request can't be guessed: every request has its own.",
    link: "https://www.rfc-editor.org/rfc/rfc6749#section-10.12",
  },
} as const satisfies Ledger

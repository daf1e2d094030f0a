import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/getting-started/example */
export const example = {
  "login-button.signed-out": {
    level: "must",
    source: "docs",
    text: "The documented login button says that nobody is signed in and offers to sign in.",
    link: "https://next-auth.js.org/getting-started/example#frontend---add-react-hook",
  },
  "login-button.signed-in": {
    level: "must",
    source: "docs",
    text: "The documented login button says by e-mail address who is signed in and offers to sign out.",
    link: "https://next-auth.js.org/getting-started/example#frontend---add-react-hook",
  },
  "login-button.signs-in": {
    level: "must",
    source: "docs",
    text: "The documented login button leads to the sign-in page, and after the sign-in back to where it was clicked.",
    link: "https://next-auth.js.org/getting-started/example#frontend---add-react-hook",
  },
  "login-button.signs-out": {
    level: "must",
    source: "docs",
    text: "The documented login button ends the session and leaves the user on the page.",
    link: "https://next-auth.js.org/getting-started/example#frontend---add-react-hook",
  },
  "access-token.in-session-endpoint": {
    level: "must",
    source: "docs",
    text: "With the documented callbacks, the session that the endpoint answers with has the access token that GitHub issued.",
    link: "https://next-auth.js.org/getting-started/example#using-nextauthjs-callbacks",
  },
  "access-token.in-get-session": {
    level: "must",
    source: "docs",
    text: "With the documented callbacks, getSession() resolves with the access token that GitHub issued.",
    link: "https://next-auth.js.org/getting-started/example#using-nextauthjs-callbacks",
  },
  "access-token.in-use-session": {
    level: "must",
    source: "docs",
    text: "With the documented callbacks, the data of useSession() has the access token that GitHub issued.",
    link: "https://next-auth.js.org/getting-started/example#using-nextauthjs-callbacks",
  },
  "access-token.in-component": {
    level: "must",
    source: "docs",
    text: "The documented component shows the access token that GitHub issued.",
    link: "https://next-auth.js.org/getting-started/example#using-nextauthjs-callbacks",
  },
  "restricted.content": {
    level: "must",
    source: "docs",
    text: "The documented restricted route gives its content to who is signed in.",
    link: "https://next-auth.js.org/getting-started/example#backend---api-route",
  },
  "restricted.refusal": {
    level: "must",
    source: "docs",
    text: "The documented restricted route answers who is not signed in with its error.",
    link: "https://next-auth.js.org/getting-started/example#backend---api-route",
  },
  "restricted.after-sign-out": {
    level: "must",
    source: "docs",
    text: "The documented restricted route answers who has signed out with its error.",
    link: "https://next-auth.js.org/getting-started/example#backend---api-route",
  },
  "restricted.per-browser": {
    level: "must",
    source: "docs",
    text: "A page that fetches the documented restricted route gets the content in the browser of who is signed in, the error in another.",
    link: "https://next-auth.js.org/getting-started/example#backend---api-route",
  },
} as const satisfies Ledger

import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/nextjs */
export const nextjs = {
  "access-token.in-api-route": {
    level: "must",
    source: "docs",
    text: "What the callbacks added to the session is in getServerSession() of an API route or route handler.",
    link: "https://next-auth.js.org/configuration/nextjs#getserversession",
  },
  "access-token.in-server-side-page": {
    level: "must",
    source: "docs",
    text: "What the callbacks added to the session is in getServerSession() of getServerSideProps or of a server component.",
    link: "https://next-auth.js.org/configuration/nextjs#getserversession",
  },
  "access-token.kept-through-server-reads": {
    level: "must",
    source: "docs",
    text: "A session that getServerSession() has read and updated still has what the callbacks put into it.",
    link: "https://next-auth.js.org/configuration/nextjs#getserversession",
  },
} as const satisfies Ledger

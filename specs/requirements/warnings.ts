import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/warnings */
export const warnings = {
  "no-url.warned": {
    level: "must",
    source: "docs",
    text: "A server without NEXTAUTH_URL warns of it by the code NEXTAUTH_URL.",
    link: "https://next-auth.js.org/warnings#nextauth_url",
  },
  "vercel-url.no-warning": {
    level: "must",
    source: "docs",
    text: "On Vercel nothing is missing without NEXTAUTH_URL: there is no warning.",
    link: "https://next-auth.js.org/warnings#nextauth_url",
  },
  "vercel-url.server-side-calls": {
    level: "must",
    source: "docs",
    text: "On Vercel, calls that the server makes to itself go to VERCEL_URL.",
    link: "https://next-auth.js.org/warnings#nextauth_url",
  },
} as const satisfies Ledger

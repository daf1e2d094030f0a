/** Requests that say where the site stands, as proxies and attackers do. */
export const forwardedHeaders: readonly { what: string; headers: Record<string, string> }[] = [
  { what: "X-Forwarded-Host", headers: { "x-forwarded-host": "forwarded.example" } },
  { what: "X-Forwarded-Proto", headers: { "x-forwarded-proto": "https" } },
  {
    what: "X-Forwarded-Host and X-Forwarded-Proto",
    headers: { "x-forwarded-host": "forwarded.example", "x-forwarded-proto": "https" },
  },
  { what: "Host", headers: { host: "host.example" } },
]

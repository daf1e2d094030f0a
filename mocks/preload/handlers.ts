import https from "node:https"
import { http, HttpResponse, passthrough, type RequestHandler } from "msw"
import { clockHeader } from "./clock-header.ts"
import { clockOffset } from "./clock.ts"
import { forward, type Detour } from "./forward.ts"
import { isLoopback } from "../internet/loopback.ts"
import { isBrokenConnection, printOwnFailure } from "../stand-in/own-failures.ts"
import { otherNameHeader, schemeHeader, type Route } from "../internet/route.ts"

/** Where `next dev` asks whether it is out of date. It says nothing where the network gives no answer. */
const versionCheck = "https://*/-/package/next/dist-tags"

/** Sends every request that would leave the machine to the internet of this run. */
export function handlers({ port, ca }: Route): RequestHandler[] {
  const agent = new https.Agent({
    keepAlive: true,
    ca,
    // The certificate is pinned above; whatever name it bears, it is the internet's.
    checkServerIdentity: () => undefined,
  })
  const toInternet = (url: URL, name: string | null): Detour => ({
    protocol: "https:",
    hostname: "127.0.0.1",
    port,
    agent,
    headers: {
      // A connection goes to the address, whatever its Host header says. RFC 9110, section 7.2
      host: url.host,
      ...(url.protocol === "http:" && { [schemeHeader]: "http" }),
      ...(name !== null && hostIn(name, url) !== url.host && { [otherNameHeader]: name }),
    },
  })
  return [
    http.get(versionCheck, () => HttpResponse.error()),
    http.all("*", async ({ request }) => {
      const url = new URL(request.url)
      const isOwn = isLoopback(url.hostname)
      if (isOwn && clockOffset() === 0) return passthrough()
      const detour = isOwn ? toItself(url) : toInternet(url, request.headers.get("host"))
      return await forward(request, detour).catch((error: unknown) => {
        // Where the app itself was asked, whatever keeps it from answering is its own.
        if (!isBrokenConnection(error) && !isOwn) {
          printOwnFailure(`forwarding ${request.method} ${url.origin}${url.pathname}`, error)
        }
        return HttpResponse.error()
      })
    }),
  ]
}

/** A Host header as an address of the same scheme spells it: without the scheme's own port. */
function hostIn(header: string, { protocol }: URL): string {
  const address = `${protocol}//${header}`
  return URL.canParse(address) ? new URL(address).host : header
}

/** An app that asks itself something while its clock is shifted gets an answer of the same time. */
function toItself(url: URL): Detour {
  return {
    protocol: url.protocol === "https:" ? "https:" : "http:",
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || (url.protocol === "https:" ? 443 : 80)),
    headers: { [clockHeader]: String(clockOffset()) },
  }
}

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"

const path = "/.well-known/openid-configuration"

/** OpenID providers of whom there is nothing but the discovery: enough for a sign-in to begin. */
export class Discovery {
  /** What answers at each of their hosts. */
  readonly hosts: Record<string, RequestListener>
  /** An app knows their hosts by itself. */
  readonly environment = {}

  /** Providers at these hosts, whatever the path of their issuers. */
  constructor(hosts: readonly string[]) {
    this.hosts = Object.fromEntries(hosts.map((host) => [host, discoveryAt(host)]))
  }

  /** Nothing can be arranged. */
  reset(): string[] {
    return []
  }

  /** Has neither port nor process to give back. */
  stop(): void {}
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
function discoveryAt(host: string): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", `https://${host}`)
    if (!pathname.endsWith(path)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n")
      return
    }
    const issuer = `https://${host}${pathname.slice(0, -path.length)}`
    const document = {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    }
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(document))
  }
}

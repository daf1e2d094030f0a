import http from "node:http"
import type https from "node:https"
import type { Socket } from "node:net"
import { Server } from "proxy-chain"
import { isLoopback } from "./loopback.ts"

/** Where a proxy hands what its clients send. */
export interface Destinations {
  /** Takes tunnels that begin with a TLS handshake. */
  tls: https.Server
  /** Takes tunnels that don't. */
  plain: http.Server
  /** Records a request in absolute form and words its refusal. */
  refuse: (method: string, url: string) => string
}

const tlsHandshake = 0x16

/** A forward proxy that opens no connection but to this machine. */
export function egressProxy({ tls, plain, refuse }: Destinations): Server {
  // proxy-chain wants an http.Server to emit "connection" on; this one only looks and passes on.
  const sorter = http.createServer().removeAllListeners("connection")
  sorter.on("connection", (socket: Socket) => {
    socket.once("data", (chunk: Buffer) => {
      socket.pause()
      socket.unshift(chunk)
      if (chunk[0] === tlsHandshake) {
        tls.emit("connection", socket)
        return
      }
      plain.emit("connection", socket)
      // Only here: under TLS the bytes are the handshake's to take, and would be lost.
      socket.resume()
    })
  })
  return new Server({
    port: 0,
    host: "127.0.0.1",
    prepareRequestFunction: ({ request, hostname, isHttp }) => {
      if (isLoopback(hostname)) return {}
      if (!isHttp) return { customConnectServer: sorter }
      const { method = "GET", url = "" } = request
      return {
        customResponseFunction: () => ({
          statusCode: 502,
          headers: { "content-type": "text/plain" },
          body: refuse(method, url),
        }),
      }
    },
  })
}

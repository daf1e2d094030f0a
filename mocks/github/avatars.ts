import type { Host } from "../internet/host.ts"
import { users } from "./users.ts"

/** One transparent pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6" +
    "kgAAAABJRU5ErkJggg==",
  "base64",
)

const known = new Set(Object.values(users).map((user) => new URL(user.avatar_url).pathname))

/** `avatars.githubusercontent.com`: a picture for everyone who has an account. */
export const avatars: Host = (request, response, visit) => {
  const { pathname } = new URL(request.url ?? "/", "https://avatars.githubusercontent.com")
  if (request.method === "GET" && known.has(pathname)) {
    response.writeHead(200, { "content-type": "image/png" }).end(png)
    return
  }
  visit?.stray()
  response.writeHead(404).end()
}

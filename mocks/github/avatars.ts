import type { RequestListener } from "node:http"
import { users } from "./users.ts"

/** One transparent pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6" +
    "kgAAAABJRU5ErkJggg==",
  "base64",
)

const known = new Set(Object.values(users).map((user) => new URL(user.avatar_url).pathname))

/** `avatars.githubusercontent.com`: a picture for everyone who has an account. */
export const avatars: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "https://avatars.githubusercontent.com")
  if (known.has(pathname)) response.writeHead(200, { "content-type": "image/png" }).end(png)
  else response.writeHead(404).end()
}

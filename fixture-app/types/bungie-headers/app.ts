import BungieProvider from "next-auth/providers/bungie"

export const provider = BungieProvider({
  clientId: "id",
  clientSecret: "secret",
  headers: { "X-API-Key": "key" },
})

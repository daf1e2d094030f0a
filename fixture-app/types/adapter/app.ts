import type { NextAuthOptions } from "next-auth"
import type { Adapter, AdapterUser } from "next-auth/adapters"

const user: AdapterUser = { id: "1", email: "ada@users.example", emailVerified: null }

function MyAdapter(): Adapter {
  return {
    getUser: async (id) => ({ ...user, id: id.toUpperCase() }),
    getUserByEmail: () => null,
    createSession: (session) => ({ ...session, expires: session.expires }),
    deleteSession: async () => {},
  }
}

export const options: NextAuthOptions = { providers: [], adapter: MyAdapter() }

export const withoutId: Adapter = {
  // @ts-expect-error: a user has an id
  getUser: () => ({ email: "ada@users.example", emailVerified: null }),
}

export const otherMethod: Adapter = {
  // @ts-expect-error: an adapter has no such method
  getUserByName: () => null,
}

import type { NextAuthOptions } from "next-auth"
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters"

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

/** Every method that an adapter may have, by the documented names. */
export const withAll: Required<Adapter> = {
  createUser: async (created: Omit<AdapterUser, "id">) => ({ id: "1", ...created }),
  getUser: async (id) => ({ ...user, id }),
  getUserByEmail: async (email) => ({ ...user, email }),
  getUserByAccount: async ({ provider, providerAccountId }) => ({
    ...user,
    id: `${provider} ${providerAccountId}`,
  }),
  updateUser: async ({ id }) => ({ ...user, id }),
  deleteUser: async (userId) => ({ ...user, id: userId }),
  linkAccount: async (account: AdapterAccount) => account,
  unlinkAccount: async (_: Pick<AdapterAccount, "provider" | "providerAccountId">) => {},
  createSession: async (session) => session,
  getSessionAndUser: async (sessionToken) => ({
    session: { sessionToken, userId: "1", expires: new Date() },
    user,
  }),
  updateSession: async ({ sessionToken }) => ({ sessionToken, userId: "1", expires: new Date() }),
  deleteSession: async (sessionToken) => ({ sessionToken, userId: "1", expires: new Date() }),
  createVerificationToken: async (token) => token,
  useVerificationToken: async ({ identifier, token }) => ({
    identifier,
    token,
    expires: new Date(),
  }),
}

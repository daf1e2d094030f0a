import { randomUUID } from "node:crypto"
import type { Adapter, AdapterUser, VerificationToken } from "next-auth/adapters"

/** What the adapter keeps, as long as the server runs. */
type Memory = { users: AdapterUser[]; tokens: VerificationToken[] }

const ada: AdapterUser = {
  id: "member-1",
  name: "Ada Lovelace",
  email: "ada@users.example",
  emailVerified: null,
}

// Each route of an app is a bundle of its own, with a copy of this module.
const shared = globalThis as { memory?: Memory }

/**
 * An adapter that keeps its users in memory; Ada is one from the start. It finds a token without comparing the
 * address that it was sent to, as some published adapters did.
 */
export function memoryAdapter(): Adapter {
  const memory = (shared.memory ??= { users: [{ ...ada }], tokens: [] })
  const found = <T>(things: T[], isIt: (thing: T) => boolean) => things.find(isIt) ?? null
  return {
    createUser: async (user: Omit<AdapterUser, "id">) => {
      const created = { ...user, id: randomUUID() }
      memory.users.push(created)
      return created
    },
    getUser: async (id) => found(memory.users, (user) => user.id === id),
    getUserByEmail: async (email) => found(memory.users, (user) => user.email === email),
    getUserByAccount: async () => null,
    updateUser: async (change) => {
      const user = memory.users.find(({ id }) => id === change.id)
      if (!user) throw new Error(`There is no user ${change.id}.`)
      return Object.assign(user, change)
    },
    createVerificationToken: async (token) => {
      memory.tokens.push(token)
      return token
    },
    useVerificationToken: async ({ token }) => {
      const index = memory.tokens.findIndex((one) => one.token === token)
      return memory.tokens.splice(index, index === -1 ? 0 : 1)[0] ?? null
    },
  }
}

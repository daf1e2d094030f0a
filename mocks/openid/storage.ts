import type { Adapter, AdapterPayload } from "oidc-provider"

/** Where oidc-provider keeps what it issues: in memory, until it is forgotten. */
export class Storage {
  readonly #models = new Map<string, Map<string, AdapterPayload>>()

  /** The part of it that holds one kind of thing, as oidc-provider asks for it. */
  adapter(model: string): Adapter {
    const entries = () => this.#entries(model)
    return {
      upsert: async (id, payload) => void entries().set(id, payload),
      find: async (id) => entries().get(id),
      findByUid: async (uid) => [...entries().values()].find((payload) => payload.uid === uid),
      findByUserCode: async () => undefined,
      destroy: async (id) => void entries().delete(id),
      consume: async (id) => {
        const payload = entries().get(id)
        if (payload) payload["consumed"] = Math.floor(Date.now() / 1000)
      },
      revokeByGrantId: async (grantId) => {
        for (const [id, payload] of entries()) if (payload.grantId === grantId) entries().delete(id)
      },
    }
  }

  /** Forgets everything: codes and tokens are void. */
  clear(): void {
    this.#models.clear()
  }

  #entries(model: string): Map<string, AdapterPayload> {
    const entries = this.#models.get(model) ?? new Map<string, AdapterPayload>()
    this.#models.set(model, entries)
    return entries
  }
}

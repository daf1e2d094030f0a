import type { Session } from "next-auth"
import { useSession } from "next-auth/react"

export function useUpdate(): Promise<Session | null>[] {
  const { update } = useSession()
  return [update(), update({ name: "Ada King" })]
}

export function useMisusedUpdate() {
  const { update } = useSession()
  // @ts-expect-error: a session has no such property
  return update().then((session) => session?.nothing)
}

import type { DefaultSession } from "next-auth"
import { useSession } from "next-auth/react"

declare module "next-auth" {
  interface Session {
    user: {
      /** The user's postal address. */
      address: string
    } & DefaultSession["user"]
  }
}

export function useAddress(): string | undefined {
  return useSession().data?.user.address
}

export function useName(): string | null | undefined {
  return useSession().data?.user.name
}

export function useAge() {
  // @ts-expect-error: nobody added it
  return useSession().data?.user.age
}

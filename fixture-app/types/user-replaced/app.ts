import { useSession } from "next-auth/react"

export function useAddress(): string | undefined {
  return useSession().data?.user.address
}

export function useName() {
  // @ts-expect-error: the user has an address and nothing else
  return useSession().data?.user.name
}

import NextAuth, { type DefaultSession, type NextAuthOptions, type Session } from "next-auth"
import { useSession } from "next-auth/react"

type Callbacks = NonNullable<NextAuthOptions["callbacks"]>
type Returned = Awaited<ReturnType<NonNullable<Callbacks["session"]>>>

export default NextAuth({ providers: [], callbacks: { session: ({ session }) => session } })

export function useReturned(): DefaultSession["user"] {
  const { data: session } = useSession()
  const returned: Returned | null = session
  return returned?.user
}

export function useRequired(): Session {
  const { data: session } = useSession({ required: true })
  // @ts-expect-error: while it loads, there is none
  return session
}

export function useAuthenticated(): Session | undefined {
  const { data: session, status } = useSession({ required: true })
  return status === "authenticated" ? session : undefined
}

import type { Session } from "next-auth"
import { SessionProvider, useSession } from "next-auth/react"

/** Every property of https://next-auth.js.org/getting-started/client#options. */
export function App({ session }: { session: Session | null }) {
  return (
    <SessionProvider
      session={session}
      basePath="/"
      refetchInterval={5 * 60}
      refetchOnWindowFocus={true}
      refetchWhenOffline={false}
    >
      <Admin />
    </SessionProvider>
  )
}

/** As https://next-auth.js.org/getting-started/client#require-session shows it. */
function Admin() {
  const { status } = useSession({
    required: true,
    onUnauthenticated() {},
  })
  const known: "loading" | "authenticated" = status
  return known
}

export function Misused() {
  return (
    // @ts-expect-error: a number of seconds
    <SessionProvider refetchInterval="5 minutes">
      <Admin />
    </SessionProvider>
  )
}

export function Unknown() {
  return (
    // @ts-expect-error: there is no such property
    <SessionProvider keepAlive={60}>
      <Admin />
    </SessionProvider>
  )
}

import type { Session } from "next-auth"

/** Prints what `getServerSession` returned on the server, as JSON. */
export default function ServerSession({ session }: { session: Session | null }) {
  return (
    <main>
      <h1>Session on the server</h1>
      <pre id="server-session">{JSON.stringify(session, null, 2)}</pre>
    </main>
  )
}

import type { GetServerSideProps } from "next"
import type { Session } from "next-auth"
import { getServerSession } from "next-auth/next"
import ServerSession from "../../shared/components/server-session"
import { authOptions } from "./api/auth/[...nextauth]"

export default function Page({ received }: { received: Session | null }) {
  return <ServerSession session={received} />
}

// Not named `session`, so that _app starts without one, as on any other page; and as JSON, since in development Next
// refuses what a session has of a user without a name: https://github.com/nextauthjs/next-auth/issues/7119
export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  const received = await getServerSession(req, res, authOptions)
  return { props: { received: JSON.parse(JSON.stringify(received)) as Session | null } }
}

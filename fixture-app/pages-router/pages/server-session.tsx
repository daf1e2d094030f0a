import type { GetServerSideProps } from "next"
import type { Session } from "next-auth"
import { getServerSession } from "next-auth/next"
import ServerSession from "../../shared/components/server-session"
import { authOptions } from "./api/auth/[...nextauth]"

export default function Page({ received }: { received: Session | null }) {
  return <ServerSession session={received} />
}

// Not named `session`, so that _app starts without one, as on any other page.
export const getServerSideProps: GetServerSideProps = async ({ req, res }) => ({
  props: { received: await getServerSession(req, res, authOptions) },
})

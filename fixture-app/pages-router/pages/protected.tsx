import type { GetServerSideProps } from "next"
import { getServerSession } from "next-auth/next"
import { useSession } from "next-auth/react"
import { authOptions } from "./api/auth/[...nextauth]"

export default function Protected() {
  // _app takes `session` out of the props and hands it to SessionProvider.
  const { data: session } = useSession()
  return (
    <main>
      <h1>Protected</h1>
      <p>Only {session?.user?.email} sees this page.</p>
    </main>
  )
}

export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  const session = await getServerSession(req, res, authOptions)
  if (!session) return { redirect: { destination: "/", permanent: false } }
  return { props: { session } }
}

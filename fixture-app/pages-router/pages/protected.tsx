import type { GetServerSideProps } from "next"
import type { Session } from "next-auth"
import { getServerSession } from "next-auth/next"
import { authOptions } from "./api/auth/[...nextauth]"

export default function Protected({ session }: { session: Session }) {
  return (
    <main>
      <h1>Protected</h1>
      <p>Only {session.user?.email} sees this page.</p>
    </main>
  )
}

export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  const session = await getServerSession(req, res, authOptions)
  if (!session) return { redirect: { destination: "/", permanent: false } }
  return { props: { session } }
}

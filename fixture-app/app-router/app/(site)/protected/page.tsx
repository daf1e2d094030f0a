import { redirect } from "next/navigation"
import { getServerSession } from "next-auth/next"
import { authOptions } from "../../../auth"

export default async function Protected() {
  const session = await getServerSession(authOptions)
  if (!session) redirect("/")
  return (
    <main>
      <h1>Protected</h1>
      <p>Only {session.user?.email} sees this page.</p>
    </main>
  )
}

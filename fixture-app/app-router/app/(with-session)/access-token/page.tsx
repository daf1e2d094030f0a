import { redirect } from "next/navigation"
import { getServerSession } from "next-auth/next"
import { authOptions } from "../../../auth"
import AccessToken from "../../../components/accessToken"

// The component reads `data` without a guard: the page hands it a session, or none to see it.
export default async function Page() {
  const session = await getServerSession(authOptions)
  if (!session) redirect("/api/auth/signin")
  return <AccessToken />
}

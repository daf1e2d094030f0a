import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { getServerSession } from "next-auth/next"
import { getCsrfToken, getProviders } from "next-auth/react"
import { authOptions } from "../../auth"
import OwnSignIn from "../../../shared/components/own-sign-in"

export default async function Page() {
  if (await getServerSession(authOptions)) redirect("/")
  const cookie = (await headers()).get("cookie") ?? undefined
  const csrfToken = await getCsrfToken({ req: { headers: { cookie } } })
  return <OwnSignIn csrfToken={csrfToken} providers={await getProviders()} />
}

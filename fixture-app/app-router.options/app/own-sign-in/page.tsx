import { headers } from "next/headers"
import { getCsrfToken, getProviders } from "next-auth/react"
import OwnSignIn from "../../../shared/components/own-sign-in"

export default async function Page() {
  const cookie = (await headers()).get("cookie") ?? undefined
  const csrfToken = await getCsrfToken({ req: { headers: { cookie } } })
  return <OwnSignIn csrfToken={csrfToken} providers={await getProviders()} />
}

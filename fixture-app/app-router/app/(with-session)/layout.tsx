import type { ReactNode } from "react"
import { getServerSession } from "next-auth/next"
import { authOptions } from "../../auth"
import Providers from "../providers"

/** The pages below start with the session that the server saw. */
export default async function WithSessionLayout({ children }: { children: ReactNode }) {
  return <Providers session={await getServerSession(authOptions)}>{children}</Providers>
}

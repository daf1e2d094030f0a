"use client"

import type { ReactNode } from "react"
import type { Session } from "next-auth"
import { SessionProvider } from "next-auth/react"

type ProvidersProps = {
  children: ReactNode
  session?: Session | null
}

/** The documented provider of an app below a path. */
export default function Providers({ children, session }: ProvidersProps) {
  return (
    <SessionProvider session={session} basePath="/base/api/auth">
      {children}
    </SessionProvider>
  )
}

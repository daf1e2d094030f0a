"use client"

import { SessionProvider } from "next-auth/react"
import SessionHistory from "../../../../shared/components/session-history"
import type { SessionProviderQuery, UseSessionQuery } from "../../../../shared/queries"

type Props = { useSession: UseSessionQuery; provider: SessionProviderQuery }

export function SessionHistoryWithProvider({ useSession, provider }: Props) {
  return (
    <SessionProvider {...provider}>
      <SessionHistory {...useSession} />
    </SessionProvider>
  )
}

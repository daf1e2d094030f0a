import { SessionHistoryWithProvider } from "./session-history-with-provider"
import SessionHistory from "../../../../shared/components/session-history"
import {
  readSessionProviderQuery,
  readUseSessionQuery,
  type Query,
} from "../../../../shared/queries"

/** The session page below a provider with the properties that the address says, or below none. */
export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  if (query.provider === "none") return <SessionHistory {...readUseSessionQuery(query)} />
  return (
    <SessionHistoryWithProvider
      useSession={readUseSessionQuery(query)}
      provider={readSessionProviderQuery(query)}
    />
  )
}

import SessionHistory from "../../../../../shared/components/session-history"
import { readUseSessionQuery, type Query } from "../../../../../shared/queries"

export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  return <SessionHistory {...readUseSessionQuery(await searchParams)} />
}

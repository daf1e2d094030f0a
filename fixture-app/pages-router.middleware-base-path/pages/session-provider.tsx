import type { GetServerSideProps } from "next"
import SessionHistory from "../../shared/components/session-history"
import { readSessionProviderQuery, readUseSessionQuery } from "../../shared/queries"

export default SessionHistory

/** The session page below a provider with the properties that the address says. */
export const getServerSideProps: GetServerSideProps = async ({ query }) => ({
  props: { ...readUseSessionQuery(query), provider: readSessionProviderQuery(query) },
})

import type { GetServerSideProps } from "next"
import SessionHistory from "../../../shared/components/session-history"
import { readUseSessionQuery } from "../../../shared/queries"

export default SessionHistory

export const getServerSideProps: GetServerSideProps = async ({ query }) => ({
  props: readUseSessionQuery(query),
})

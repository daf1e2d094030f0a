import type { GetServerSideProps } from "next"
import { getServerSession } from "next-auth/next"
import SessionHistory from "../../../shared/components/session-history"
import { readUseSessionQuery } from "../../../shared/queries"
import { authOptions } from "../api/auth/[...nextauth]"

export default SessionHistory

// _app hands `session` to SessionProvider: the page starts with what the server saw.
export const getServerSideProps: GetServerSideProps = async ({ query, req, res }) => ({
  props: {
    ...readUseSessionQuery(query),
    session: await getServerSession(req, res, authOptions),
  },
})

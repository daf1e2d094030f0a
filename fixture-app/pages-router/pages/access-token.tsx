import type { GetServerSideProps } from "next"
import { getServerSession } from "next-auth/next"
import AccessToken from "../components/accessToken"
import { authOptions } from "./api/auth/[...nextauth]"

export default AccessToken

// The component reads `data` without a guard: the page hands it a session, or none to see it.
export const getServerSideProps: GetServerSideProps = async ({ req, res }) => {
  const session = await getServerSession(req, res, authOptions)
  if (!session) return { redirect: { destination: "/api/auth/signin", permanent: false } }
  return { props: { session } }
}

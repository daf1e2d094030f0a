import type { GetServerSideProps } from "next"
import { getServerSession } from "next-auth/next"
import { getCsrfToken, getProviders } from "next-auth/react"
import OwnSignIn from "../../shared/components/own-sign-in"
import { authOptions } from "./api/auth/[...nextauth]"

export default OwnSignIn

export const getServerSideProps: GetServerSideProps = async (context) => {
  const session = await getServerSession(context.req, context.res, authOptions)
  if (session) return { redirect: { destination: "/", permanent: false } }
  return {
    props: {
      csrfToken: (await getCsrfToken(context)) ?? null,
      providers: await getProviders(),
    },
  }
}

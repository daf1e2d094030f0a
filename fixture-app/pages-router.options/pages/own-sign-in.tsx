import type { GetServerSideProps } from "next"
import { getCsrfToken, getProviders } from "next-auth/react"
import OwnSignIn from "../../shared/components/own-sign-in"

export default OwnSignIn

export const getServerSideProps: GetServerSideProps = async (context) => ({
  props: {
    csrfToken: (await getCsrfToken(context)) ?? null,
    providers: await getProviders(),
  },
})

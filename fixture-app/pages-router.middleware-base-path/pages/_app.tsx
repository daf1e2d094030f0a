import type { AppProps } from "next/app"
import type { Session } from "next-auth"
import { SessionProvider } from "next-auth/react"
import type { SessionProviderQuery } from "../../shared/queries"

type PageProps = { session?: Session | null; provider?: SessionProviderQuery }

/** The documented _app, where a page may also say the provider's other properties. */
export default function App({
  Component,
  pageProps: { session, provider, ...pageProps },
}: AppProps<PageProps>) {
  return (
    <SessionProvider session={session} {...provider}>
      <Component {...pageProps} />
    </SessionProvider>
  )
}

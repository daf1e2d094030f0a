import { getServerSession } from "next-auth/next"
import ServerSession from "../../../../shared/components/server-session"
import { authOptions } from "../../../auth"

export default async function Page() {
  return <ServerSession session={await getServerSession(authOptions)} />
}

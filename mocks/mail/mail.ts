import PostalMime from "postal-mime"
import type { SMTPServerEnvelope } from "smtp-server"

/** A mail as it arrived. */
export interface Mail {
  /** The sender, of the header; the name is empty where there is none. RFC 5322, section 3.4 */
  from: { name: string; address: string }
  /** The address that a mail which can't be delivered goes back to, of the envelope. RFC 5321, section 4.1.1.2 */
  sender: string
  /** The addresses that it was delivered to, of the envelope. */
  to: readonly string[]
  /** The addresses that its header names. */
  addressedTo: readonly string[]
  /** The subject. */
  subject: string
  /** The plain text. */
  text: string
  /** The HTML; empty where there is none. */
  html: string
}

/** Reads a mail from its bytes and the envelope that it came in. */
export async function readMail(
  content: Buffer,
  { mailFrom, rcptTo }: SMTPServerEnvelope,
): Promise<Mail> {
  const { from, to = [], subject = "", text = "", html = "" } = await PostalMime.parse(content)
  return {
    from: { name: from?.name ?? "", address: from?.address ?? "" },
    sender: mailFrom ? mailFrom.address : "",
    to: rcptTo.map(({ address }) => address),
    addressedTo: to.map(({ address = "" }) => address),
    subject,
    text,
    html,
  }
}

/** The first address in a mail's text that begins with http. Throws where there is none, showing the text. */
export function linkIn({ text }: Mail): string {
  const [link] = /https?:\S+/.exec(text) ?? []
  if (link) return link
  throw new Error(`The mail has no link: ${JSON.stringify(text)}`)
}

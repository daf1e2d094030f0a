/** A secret that stood in a text as a literal. Its value is told to nobody. */
export type SecretLiteral = {
  path: string
  /** Where it stood first, from 1. */
  line: number
  /** What it was given to, or what it looks like. */
  name: string
  /** What stands there instead. */
  fake: string
}

type Match = { index: number; name: string; value: string; fake: string }

/** A name, and a string that is given to it, or compared with it. */
const given =
  /(?<!\?\s*["'])\b([\w$]*(?:client_?id|secret|passw(?:or)?d|passphrase|pass|api_?key|private_?key|signing_?key|encryption_?key|credential|(?:access|refresh|auth|bearer|id)_?token))["'\]]*\s*(?::(?:\s*string\s*=)?|={1,3}|!={1,2}|\?\?|\|\|)\s*(["'`])((?:\\.|(?!\2)[^\\$])+)\2/gi

/** A string beside the name of a variable that it stands in for. */
const fallback =
  /\b(?:process\.env\.|env\.)(\w*(?:ID|SECRET|KEY|TOKEN|PASSWORD|PASS)\w*)!?\s*(?:as\s+string\s*)?\)?\s*(?:\?\?|\|\|)\s*(["'`])((?:\\.|(?!\2)[^\\$])+)\2/g

/** What is a secret by its looks, wherever it stands. */
const looks: [name: string, pattern: RegExp][] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g],
  ["a token of GitHub", /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,})\b/g],
  ["a secret of Google", /\b(?:GOCSPX-[\w-]{10,}|AIza[\w-]{30,})/g],
  ["a key of Stripe", /\b[sr]k_(?:live|test)_\w{10,}/g],
  ["a key of AWS", /\bAKIA[0-9A-Z]{16}\b/g],
  ["a token of Slack", /\bxox[abeprs]-[\w-]{10,}/g],
  ["a JSON Web Token", /\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]*/g],
  ["credentials in an address", /(?<=\w:\/\/)[^\s/"'`@:$]+:[^\s/"'`@$]+(?=@)/g],
  ["a random value", /(?<=["'`])(?=[^"'`\n]*\d)(?=[^"'`\n]*[a-zA-Z])[A-Za-z0-9+_=]{32,}(?=["'`])/g],
]

/**
 * Texts without the secrets that stand in them as literals, comments included, and what was found. The same secret
 * is the same fake everywhere, so that what compared equal still does.
 */
export function withoutSecretLiterals(texts: Map<string, string>): {
  texts: Map<string, string>
  found: SecretLiteral[]
} {
  const found: SecretLiteral[] = []
  const fakes = new Map<string, string>()
  for (const [path, text] of texts) {
    for (const { index, name, value, fake } of matchesIn(text)) {
      if (!fakes.has(value)) fakes.set(value, another(fake, [...fakes.values()]))
      const line = text.slice(0, index).split("\n").length
      found.push({ path, line, name, fake: fakes.get(value)! })
    }
  }
  const longestFirst = [...fakes].toSorted(([one], [other]) => other.length - one.length)
  const replaced = [...texts].map(([path, text]): [string, string] => {
    const inPlace = [given, fallback].reduce(
      (so, pattern) =>
        so.replace(pattern, (whole, _name, quote: string, value: string) => {
          const fake = fakes.get(value)
          return fake ? whole.replace(`${quote}${value}${quote}`, JSON.stringify(fake)) : whole
        }),
      text,
    )
    // A short one may be an ordinary word elsewhere.
    const all = longestFirst
      .filter(([value]) => value.length >= 8)
      .reduce((so, [value, fake]) => so.replaceAll(value, fake), inPlace)
    return [path, all]
  })
  return { texts: new Map(replaced), found }
}

function matchesIn(text: string): Match[] {
  const named = [given, fallback].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(({ index, 1: name = "", 3: value = "" }) => ({ index, name, value, fake: fakeOf(name) }))
      // The address of a page, or what is a fake already.
      .filter(({ value }) => !/^\/|^fake-/.test(value)),
  )
  const shaped = looks.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: value }) => ({ index, name, value, fake: shapedFake(value) }))
      .filter(({ value }) => !named.some((one) => one.value === value)),
  )
  return [...named, ...shaped].toSorted((one, other) => one.index - other.index)
}

/** A fake of its own for each secret. Of clients there is one, whom the stand-ins know. */
function another(fake: string, taken: string[]): string {
  const same = taken.filter((one) => one.replace(/-\d+$/, "") === fake).length
  return same === 0 || /^fake-(client|secret|user:.*)$/.test(fake) ? fake : `${fake}-${same + 1}`
}

/** What the other side of the built-in providers knows its client by, or a word that shows what it is. */
function fakeOf(name: string): string {
  if (/client_?id$|_id$/i.test(name)) return "fake-client"
  if (/client_?secret$/i.test(name)) return "fake-secret"
  if (/secret$/i.test(name)) return "fake-own-secret"
  return `fake-${/(passw|pass)/i.test(name) ? "password" : "token"}`
}

function shapedFake(value: string): string {
  return value.includes(":") && !value.includes("-----") ? "fake-user:fake-password" : "fake-token"
}

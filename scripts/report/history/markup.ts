/** Text that is HTML already. */
export type Markup = { text: string }

/** Takes text for HTML, as it stands. */
export function markup(text: string): Markup {
  return { text }
}

/** Writes HTML: what is put in is escaped, unless it is markup. */
export function html(
  strings: TemplateStringsArray,
  ...values: (string | Markup | Markup[])[]
): Markup {
  const parts = values.map((value, index) => `${rendered(value)}${strings[index + 1]}`)
  return { text: `${strings[0]}${parts.join("")}` }
}

function rendered(value: string | Markup | Markup[]): string {
  if (typeof value === "string") return escaped(value)
  return Array.isArray(value) ? value.map(({ text }) => text).join("") : value.text
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

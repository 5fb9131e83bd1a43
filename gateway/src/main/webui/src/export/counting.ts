export const formats = ['csv', 'jsonl', 'ninjs'] as const;

export type Format = (typeof formats)[number];

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Counts the articles of a file as its parts arrive. */
export class ArticleCount {
  readonly #format: Format;
  #lines = 0;
  #quoted = false;

  constructor(format: Format) {
    this.#format = format;
  }

  add(part: Uint8Array): void {
    for (const byte of part) {
      // The cells of a table may have several lines, objects stand in one.
      if (byte === QUOTE && this.#format === 'csv') this.#quoted = !this.#quoted;
      if (byte === NEWLINE && !this.#quoted) this.#lines++;
    }
  }

  /** The first line of a table has the names of its columns. */
  get articles(): number {
    return Math.max(0, this.#format === 'csv' ? this.#lines - 1 : this.#lines);
  }
}

/** Whether the end of a file says that it is not all. */
export function brokeOff(end: string, format: Format): boolean {
  const last = end.trimEnd().split('\n').at(-1) ?? '';
  return format === 'csv' ? /^"?INCOMPLETE\b/.test(last) : /^\{"incomplete":/.test(last);
}

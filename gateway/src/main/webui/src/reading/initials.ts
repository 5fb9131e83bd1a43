/**
 * One or two letters for a name: 'Jean-Noël Barrot' → 'JB', 'Ukrainian officials' → 'U'. Words that
 * begin with a small letter are no names.
 */
export function initials(name: string): string {
  const capital = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first, last] = [capital[0], capital.at(-1)];
  if (first === undefined || last === undefined) return firstLetter(name).toUpperCase() || '?';
  const letters = capital.length === 1 ? [first] : [first, last];
  return letters.map(firstLetter).join('');
}

function firstLetter(word: string): string {
  return /^\P{M}\p{M}*/u.exec(word)?.[0] ?? '';
}

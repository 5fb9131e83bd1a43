import { useState } from 'react';

/**
 * Text being typed, kept in this tab until it is sent: a session that ends, or a page that is
 * loaded again, does not lose it.
 *
 * @param initial what stands there when nothing was typed
 */
export function useDraft(name: string, initial: string) {
  const key = `tidings.draft.${name}`;
  const [draft, setDraft] = useState(() => sessionStorage.getItem(key) ?? initial);

  return {
    draft,
    type: (text: string) => {
      setDraft(text);
      sessionStorage.setItem(key, text);
    },
    /** What was typed is sent, or given up. */
    settle: (text: string) => {
      setDraft(text);
      sessionStorage.removeItem(key);
    },
  };
}

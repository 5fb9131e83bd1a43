import { useEffect } from 'react';
import { commandOf, rowAfter } from './keys';

const ROW = 'a[data-row]';
const SEARCH_BOX = 'search-box';

/** The address of the row that was opened last: reading goes on there after coming back. */
let lastOpened: string | null = null;

/** Listens to the single keys that work on every screen. */
export function useKeyCommands(showHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, isTyping(event.target));
      if (command === null) return;
      event.preventDefault();
      switch (command) {
        case 'search':
          focusSearchBox();
          break;
        case 'next':
          moveRow(1);
          break;
        case 'previous':
          moveRow(-1);
          break;
        case 'open':
          openRow();
          break;
        case 'star':
          starRow();
          break;
        case 'help':
          showHelp();
      }
    };
    const onClick = (event: MouseEvent) => {
      const row = event.target instanceof Element ? event.target.closest(ROW) : null;
      lastOpened = row?.getAttribute('href') ?? lastOpened;
    };
    addEventListener('keydown', onKey);
    addEventListener('click', onClick);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', onClick);
    };
  }, [showHelp]);
}

export const searchBoxId = SEARCH_BOX;

function focusSearchBox(): void {
  const box = document.getElementById(SEARCH_BOX);
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) {
    box.focus();
    box.select();
  }
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>(ROW)];
  const current = rows.findIndex((row) => row === document.activeElement);
  const last = rows.findIndex((row) => row.getAttribute('href') === lastOpened);
  const to = rowAfter(step, current, last, rows.length);
  if (to !== null) rows[to]?.focus();
}

function openRow(): void {
  const row = document.activeElement;
  if (row instanceof HTMLAnchorElement && row.matches(ROW)) row.click();
}

/** Of the row with the focus, or of the article that is open. */
function starRow(): void {
  const row =
    document.activeElement?.closest('[data-list-row]') ?? document.querySelector('main aside');
  row?.querySelector<HTMLButtonElement>('button[data-star]')?.click();
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true;
  return target instanceof HTMLElement && (target.isContentEditable || isField(target));
}

function isField(element: HTMLElement): boolean {
  return element.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
}

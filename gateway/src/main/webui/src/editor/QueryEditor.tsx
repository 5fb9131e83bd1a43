import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Span } from '../api/models';
import { t } from '../messages/t';
import hidden from '../theme/hidden.module.css';
import { Completions } from './Completions';
import { EditorStatus } from './EditorStatus';
import { Mirror } from './Mirror';
import classes from './QueryEditor.module.css';
import { useCompletion } from './useCompletion';
import type { Suggestion } from './complete';
import { useExplanation } from './useExplanation';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (query: string) => void;
  /** With Enter; absent where the query belongs to a form that is sent otherwise. */
  onSubmit?: (query: string) => void;
  placeholder?: string;
}

/**
 * Where queries are written: a plain text field over a picture of its own text, which has the
 * colours and the underlining. What one types, selects and hears is the field.
 */
export function QueryEditor({ id, label, value, onChange, onSubmit, placeholder }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const caret = useRef<Span | null>(null);
  const completion = useCompletion(value);
  const explained = useExplanation(value);
  const own = useId();
  const list = `${own}-list`;
  const { options, active, from } = completion;
  const { refusal } = explained;

  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current.start, caret.current.end);
    caret.current = null;
  }, [value]);

  const take = (option: Suggestion) => {
    const taken = completion.taken(option);
    caret.current = { start: taken.caret, end: taken.caret };
    onChange(taken.query);
    field.current?.focus();
  };
  const repair = () => {
    if (refusal === null || refusal.repair === '') return;
    completion.close();
    onChange(refusal.repair);
    onSubmit?.(refusal.repair);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = options[active];
    if (event.key === 'Enter' && event.altKey) repair();
    else if (event.key === ' ' && event.ctrlKey) {
      completion.open(event.currentTarget.selectionStart, true);
    } else if (options.length > 0 && event.key === 'ArrowDown') completion.step(1);
    else if (options.length > 0 && event.key === 'ArrowUp') completion.step(-1);
    else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) take(chosen);
    else if (event.key === 'Escape') {
      if (options.length > 0) completion.close();
      else event.currentTarget.blur();
    } else if (event.key === 'Enter' && !event.shiftKey && onSubmit !== undefined) {
      completion.close();
      onSubmit(value);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={classes.editor}>
      <div className={classes.frame}>
        <div ref={scroller} className={classes.scroller}>
          <div className={classes.layers}>
            <Mirror query={value} wrong={refusal} place={options.length > 0 ? from : null} />
            <textarea
              ref={field}
              id={id}
              name="q"
              className={classes.field}
              value={value}
              rows={1}
              placeholder={placeholder}
              aria-label={label}
              aria-autocomplete="list"
              aria-controls={options.length > 0 ? list : undefined}
              aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
              aria-invalid={refusal !== null || undefined}
              aria-describedby={`${own}-status`}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={32768}
              onChange={({ currentTarget }) => {
                onChange(currentTarget.value);
                completion.open(currentTarget.selectionStart);
              }}
              onSelect={({ currentTarget }) => {
                completion.moved(currentTarget.selectionStart);
              }}
              onBlur={completion.close}
              onKeyDown={onKey}
            />
          </div>
        </div>
        {options.length > 0 && (
          <Completions id={list} completion={completion} scroller={scroller} onTake={take} />
        )}
      </div>
      <p className={hidden.hidden} aria-live="polite">
        {options.length > 0 && t('editor.offered', { count: options.length })}
      </p>
      <EditorStatus
        id={`${own}-status`}
        query={value}
        explained={explained}
        onRepair={repair}
        onShow={({ start, end }) => {
          field.current?.focus();
          field.current?.setSelectionRange(start, end);
        }}
        onReplace={(query) => {
          onChange(query);
          field.current?.focus();
        }}
      />
    </div>
  );
}

import { Button, NativeSelect, Popover, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { t } from '../messages/t';
import { Refusal } from '../sources/Refusal';
import classes from './desk.module.css';
import { colleaguesQuery, createList, listsQuery, tagsQuery, useMarkArticles } from './queries';
import type { MarkChange } from './types';

interface Props {
  articles: string[];
}

/** Puts a tag on articles, or takes it from them. */
export function TagMenu({ articles }: Props) {
  const [tag, setTag] = useState('');
  const options = useId();
  const mark = useMarkArticles();
  const known = useQuery({ ...tagsQuery, retry: false }).data ?? [];
  const run = (change: Omit<MarkChange, 'articles'>) => {
    if (tag.trim() !== '' && !mark.isPending)
      mark.mutate(
        { articles, ...change },
        {
          onSuccess: () => {
            setTag('');
          },
        },
      );
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    run({ addTags: [tag.trim()] });
  };
  return (
    <Menu icon="tag" label={t('desk.tag')}>
      <form className={classes.menu} onSubmit={submit}>
        <TextInput
          size="xs"
          label={t('desk.tagName')}
          value={tag}
          list={options}
          maxLength={60}
          autoComplete="off"
          data-autofocus
          onChange={({ currentTarget }) => {
            setTag(currentTarget.value);
          }}
        />
        <datalist id={options}>
          {known.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <div className={classes.buttons}>
          <Button type="submit" size="xs">
            {t('desk.add')}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              run({ removeTags: [tag.trim()] });
            }}
          >
            {t('desk.takeAway')}
          </Button>
        </div>
        <Refusal error={mark.error} />
      </form>
    </Menu>
  );
}

/** Puts articles on a list, or takes them from it. */
export function ListMenu({ articles }: Props) {
  const known = useQuery({ ...listsQuery, retry: false }).data ?? [];
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const mark = useMarkArticles();
  const list = chosen === '' ? (known[0]?.id ?? NEW) : chosen;
  const [failure, setFailure] = useState<unknown>(null);
  const [adding, setAdding] = useState(false);
  const add = async () => {
    setFailure(null);
    setAdding(true);
    try {
      const id = list === NEW ? (await createList(name.trim(), false)).id : list;
      await mark.mutateAsync({ articles, addToLists: [id] });
      setChosen(id);
      setName('');
    } catch (refused) {
      setFailure(refused);
    } finally {
      setAdding(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!adding) void add();
  };
  return (
    <Menu icon="bookmark" label={t('desk.list')}>
      <form className={classes.menu} onSubmit={submit}>
        <NativeSelect
          size="xs"
          label={t('desk.listName')}
          value={list}
          data={[
            ...known.map(({ id, name: label }) => ({ value: id, label })),
            { value: NEW, label: t('desk.newList') },
          ]}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value);
          }}
        />
        {list === NEW && (
          <TextInput
            size="xs"
            label={t('desk.newListName')}
            value={name}
            required
            withAsterisk={false}
            maxLength={60}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
          />
        )}
        <div className={classes.buttons}>
          <Button type="submit" size="xs">
            {t('desk.add')}
          </Button>
          {list !== NEW && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                mark.mutate({ articles, removeFromLists: [list] });
              }}
            >
              {t('desk.takeAway')}
            </Button>
          )}
        </div>
        <Refusal error={failure ?? mark.error} />
      </form>
    </Menu>
  );
}

const NEW = 'new';

/** Says who is to deal with articles. */
export function AssignMenu({ articles }: Props) {
  const colleagues = useQuery({ ...colleaguesQuery, retry: false }).data ?? [];
  const mark = useMarkArticles();
  const assign = (assignTo: string) => {
    mark.mutate({ articles, assignTo });
  };
  return (
    <Menu icon="person" label={t('desk.assign')}>
      <div className={classes.menu}>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            assign('me');
          }}
        >
          {t('desk.toMe')}
        </Button>
        {colleagues.map(({ person, name }) => (
          <Button
            key={person}
            size="xs"
            variant="default"
            onClick={() => {
              assign(person);
            }}
          >
            {name}
          </Button>
        ))}
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            assign('nobody');
          }}
        >
          {t('desk.toNobody')}
        </Button>
        <Refusal error={mark.error} />
      </div>
    </Menu>
  );
}

/** Writes the same note on articles. */
export function NoteMenu({ articles }: Props) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const mark = useMarkArticles();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (mark.isPending) return;
    mark.mutate(
      { articles, addNote: text.trim() },
      {
        onSuccess: () => {
          setText('');
          setOpened(false);
        },
      },
    );
  };
  return (
    <Menu icon="edit" label={t('desk.noteAll')} opened={opened} onChange={setOpened}>
      <form className={classes.menu} onSubmit={submit}>
        <Textarea
          size="xs"
          label={t('desk.note')}
          value={text}
          required
          withAsterisk={false}
          maxLength={10_000}
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <Button type="submit" size="xs">
          {t('desk.writeNote')}
        </Button>
        <Refusal error={mark.error} />
      </form>
    </Menu>
  );
}

interface MenuProps {
  icon: IconName;
  label: string;
  /** With onChange, where it closes by itself; else it stays open until somebody closes it. */
  opened?: boolean;
  onChange?: (opened: boolean) => void;
  children: ReactNode;
}

/** What it holds never disables the button with the focus: Escape would not be heard any more. */
function Menu({ icon, label, children, ...control }: MenuProps) {
  const [opened, setOpened] = useState(false);
  const isOpen = control.opened ?? opened;
  const change = control.onChange ?? setOpened;
  return (
    <Popover position="bottom" trapFocus returnFocus withinPortal opened={isOpen} onChange={change}>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name={icon} size={14} />}
          onClick={() => {
            change(!isOpen);
          }}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}

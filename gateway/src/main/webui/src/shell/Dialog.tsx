import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What the cross in the corner means here. */
  closeLabel: string;
  children: ReactNode;
}

/** Does not stop the page from scrolling: Mantine's way to do so adds a <style> element. */
export function Dialog({ opened, onClose, title, closeLabel, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} centered size="sm" lockScroll={false}>
      <Modal.Overlay />
      <Modal.Content radius="md">
        <div className={classes.header}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={closeLabel} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

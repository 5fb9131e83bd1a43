import type { ReactNode } from 'react';
import classes from './Icon.module.css';

/* Drawn on a grid of 20, with one stroke width. */
const paths = {
  today: (
    <path d="M3.5 5.5A1.5 1.5 0 0 1 5 4h8.5A1.5 1.5 0 0 1 15 5.5V15a1.5 1.5 0 0 0 1.5 1.5H5A1.5 1.5 0 0 1 3.5 15zM15 8h1.5A1.5 1.5 0 0 1 18 9.5V15a1.5 1.5 0 0 1-3 0M6.5 7.5H12M6.5 10.5H12M6.5 13.5h3" />
  ),
  search: <path d="M14.5 14.5 18 18M16 9.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z" />,
  person: (
    <path d="M13.5 6.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3.5 17.5c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5" />
  ),
  keyboard: (
    <path d="M3.5 5.5h13A1.5 1.5 0 0 1 18 7v6.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 13.5V7a1.5 1.5 0 0 1 1.5-1.5zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 12h7" />
  ),
  sun: (
    <path d="M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1" />
  ),
  moon: <path d="M17 11.8A7.2 7.2 0 1 1 8.2 3a5.7 5.7 0 0 0 8.8 8.8z" />,
  outside: (
    <path d="M8.5 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-3.5M11.5 3.5h5v5M16 4l-7 7" />
  ),
  back: <path d="M16.5 10h-13M8.5 5l-5 5 5 5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  up: <path d="M10 16V4M5 9l5-5 5 5" />,
  next: <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />,
  offline: <path d="M2.5 8a11 11 0 0 1 15 0M5.5 11.5a6.5 6.5 0 0 1 9 0M10 15.5h.01M3 3l14 14" />,
  alert: <path d="M10 6.5v4.5M10 14h.01M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z" />,
  lock: (
    <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9M5.5 9h9A1.5 1.5 0 0 1 16 10.5v5a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9z" />
  ),
  inbox: (
    <path d="M3 11.5 5.2 4.6A1.5 1.5 0 0 1 6.6 3.5h6.8a1.5 1.5 0 0 1 1.4 1.1L17 11.5v3.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15zM3 11.5h4l1 2h4l1-2h4" />
  ),
  sources: (
    <path d="M4 4.5c6.4 0 11.5 5.1 11.5 11.5M4 9.5c3.6 0 6.5 2.9 6.5 6.5M5.5 15a1 1 0 1 1-2 0 1 1 0 0 1 2 0z" />
  ),
  why: (
    <path d="M7.8 7.6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.8M10 14h.01M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z" />
  ),
  paste: (
    <path d="M7.5 4.5H6A1.5 1.5 0 0 0 4.5 6v9.5A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5V6A1.5 1.5 0 0 0 14 4.5h-1.5M7.5 3.5h5v2.5h-5zM7.5 9.5h5M7.5 13h3" />
  ),
  bell: <path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.3 15.2a1.8 1.8 0 0 0 3.4 0" />,
  star: <path d="m10 3 2.2 4.5 4.9.7-3.6 3.5.9 4.9-4.4-2.3-4.4 2.3.9-4.9L2.9 8.2l4.9-.7z" />,
  bookmark: <path d="M5.5 3.5h9v13L10 13l-4.5 3.5z" />,
  tag: <path d="M3.5 9.5v-6h6l7 7-6 6zM6.8 6.8h.01" />,
  plus: <path d="M10 4v12M4 10h12" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  pause: <path d="M7 4.5v11M13 4.5v11" />,
  play: <path d="M6.5 4.5v11l9-5.5z" />,
  clock: <path d="M10 6v4l2.5 2M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z" />,
  edit: (
    <path d="M4 16l.8-3.6L13.5 3.7a1.5 1.5 0 0 1 2.1 0l.7.7a1.5 1.5 0 0 1 0 2.1L7.6 15.2zM12 5.2 14.8 8" />
  ),
  remove: (
    <path d="M3.5 5.5h13M8 5.5V4a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v1.5M5 5.5l.8 10.2A1.5 1.5 0 0 0 7.3 17h5.4a1.5 1.5 0 0 0 1.5-1.3L15 5.5M8.5 8.5v5M11.5 8.5v5" />
  ),
  upload: (
    <path d="M10 12.5V3.5M6 7l4-3.5L14 7M3.5 12.5v3A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5v-3" />
  ),
  download: (
    <path d="M10 3.5v9M6 9l4 3.5L14 9M3.5 12.5v3A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5v-3" />
  ),
  key: <path d="M11.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM10.5 11l6 6M13.5 14l2-2" />,
  versions: (
    <path d="M7.5 3.5H15A1.5 1.5 0 0 1 16.5 5v8.5M5 6.5h7a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V8A1.5 1.5 0 0 1 5 6.5zM6.5 10H11M6.5 13H9" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

/** Always beside words, or inside a control that has a label: the drawing itself says nothing. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg className={classes.icon} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {paths[name]}
    </svg>
  );
}

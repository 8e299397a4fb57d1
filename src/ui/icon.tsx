/** The page's line icons, drawn on a 20 × 20 grid. They are decoration: names stand beside them. */
const PATHS = {
  play: 'M6.5 4.2v11.6l9-5.8z',
  pause: 'M6.5 4.5v11M13.5 4.5v11',
  step: 'M5 4.5v11l7-5.5zM15 4.5v11',
  reset: 'M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4 3.5v3.6h3.6',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  upload: 'M10 13V4M6.5 7.2 10 3.8l3.5 3.4M4 12.8v2.4a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-2.4',
  paste:
    'M7.5 4.5H5a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-10a1 1 0 0 0-1-1h-2.5M7.5 3.5h5v2.6h-5zM7 10h6M7 13h4',
  settings:
    'M3.5 6h7.2M14.3 6h2.2M3.5 14h2.2M9.3 14h7.2M12.5 4.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6M7.5 12.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6',
  save: 'M10 3.8v8.6M6.6 9.2 10 12.6l3.4-3.4M4 13.2v2a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-2',
  runs: 'M3.8 5h12.4v4H3.8zM3.8 11h12.4v4H3.8zM6.4 7v.1M6.4 13v.1',
  link: 'M8.4 11.6a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-.9.9M11.6 8.4a3 3 0 0 0-4.3 0L4.7 11A3 3 0 0 0 9 15.3l.9-.9',
  sun: 'M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M10 2.8v1.4M10 15.8v1.4M2.8 10h1.4M15.8 10h1.4M4.9 4.9l1 1M14.1 14.1l1 1M15.1 4.9l-1 1M5.9 14.1l-1 1',
  moon: 'M16 11.7A6.3 6.3 0 0 1 8.3 4a6.3 6.3 0 1 0 7.7 7.7z',
  auto: 'M10 3.6a6.4 6.4 0 1 1 0 12.8 6.4 6.4 0 0 1 0-12.8M10 3.6v12.8M11.5 6.2h2.4M11.5 10h4.6M11.5 13.8h2.4',
  help: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6M8 8a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M10 13.6v.1',
  swap: 'M4 7.2h11.5M12.6 4.3l2.9 2.9-2.9 2.9M16 12.8H4.5M7.4 9.9l-2.9 2.9 2.9 2.9',
  pin: 'M7 3.5h6M8 3.5v5l-2.5 3h9L12 8.5v-5M10 11.5v5',
  dice: 'M5 3.8h10a1.2 1.2 0 0 1 1.2 1.2v10a1.2 1.2 0 0 1-1.2 1.2H5A1.2 1.2 0 0 1 3.8 15V5A1.2 1.2 0 0 1 5 3.8M7.3 7.3v.1M12.7 7.3v.1M10 10v.1M7.3 12.7v.1M12.7 12.7v.1',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  whole: 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: readonly IconName[] = ['play'];

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={FILLED.includes(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'dice' ? 1.7 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

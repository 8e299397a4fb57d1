/** Figures as the page writes them. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** 12000 → "12,000". */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** A count with its noun: "1 sentence", "12,000 sentences". */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Losses and scores: always three figures after the point, so that digits stay in place. */
export function formatLoss(value: number | undefined): string {
  if (value === undefined) return '–';
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'not a number' : 'infinite';
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 0.0005 || magnitude >= 10000)) return value.toExponential(1);
  return value.toFixed(3).replace('-', '−');
}

/** 0.4213 → "42.1 %". */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : `${(share * 100).toFixed(1)} %`;
}

/** 12_345_678 → "12.3 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

/** Sentences a second: whole from 10 on, one decimal below. */
export function formatRate(rate: number): string {
  return rate >= 10 ? formatCount(rate) : rate.toFixed(1);
}

/** A span of time in words, roughly: "about 40 seconds", "about 3 minutes". */
export function formatDuration(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 90) return `about ${formatCounted(roundly(seconds), 'second')}`;
  const minutes = seconds / 60;
  if (minutes < 90) return `about ${formatCounted(roundly(minutes), 'minute')}`;
  return `about ${formatCounted(roundly(minutes / 60), 'hour')}`;
}

/** To two figures at most: an estimate knows no more. */
function roundly(value: number): number {
  return Number(value.toPrecision(value < 10 ? 1 : 2));
}

/** A perplexity: three figures are all that samples tell. */
export function formatPerplexity(value: number | undefined): string {
  if (value === undefined) return '–';
  if (!Number.isFinite(value)) return 'infinite';
  return value < 100 ? value.toFixed(1) : formatCount(value);
}

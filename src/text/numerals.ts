/** 12345 → "12,345". */
export function numeral(count: number): string {
  return count.toLocaleString('en-US');
}

/** 0.456 → "45 %": rounded down, so that less than all is never called 100 %. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

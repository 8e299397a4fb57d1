import { usePage } from './playground-context';
import { formatBytes, formatCounted, formatDuration } from './state/format';

/** What a run will cost in memory and time, in words; nothing while that is not known. */
export function RunCost() {
  const estimate = usePage((page) => page.estimate);
  const engine = usePage((page) => page.engine?.label);
  if (!estimate) return null;
  const { bytes, secondsPerEpoch, iterationsPerEpoch } = estimate;
  return (
    <span>
      Once through the text ({formatCounted(iterationsPerEpoch, 'iteration')}) takes{' '}
      {formatDuration(secondsPerEpoch)}
      {engine !== undefined && ` on ${engine}`}; training needs {formatBytes(bytes)} of memory.
    </span>
  );
}

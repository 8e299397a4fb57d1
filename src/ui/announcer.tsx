import { VisuallyHidden } from '@mantine/core';
import { usePage } from './playground-context';
import { announcement } from './state/run-words';

/**
 * Tells screen readers of changes of state. It is rendered anew when the state changes and not
 * when a counter does.
 */
export function Announcer() {
  const run = usePage((page) => page.run);
  const words = usePage((page) => (page.run === 'training' ? 'Training.' : announcement(page)));
  return (
    <VisuallyHidden aria-live="polite" data-run={run}>
      {words}
    </VisuallyHidden>
  );
}

import { Tooltip } from '@mantine/core';
import { useId, useRef, useState } from 'react';

interface ExplainedProps {
  /** What it says, pointed at or focused. */
  readonly explanation: React.ReactNode;
  readonly position: 'bottom-start' | 'bottom-end';
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
}

/**
 * A word that explains itself to whoever points at it or focuses it. There are dozens on the page,
 * and they come and go as the model learns: so a tooltip, which is costly, is made when it is shown.
 */
export function Explained(props: ExplainedProps) {
  const { explanation, position, className, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [shown, setShown] = useState(false);
  const show = () => setShown(true);
  const hide = () => setShown(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-describedby={shown ? id : undefined}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show()}
        onBlur={hide}
      >
        {children}
      </button>
      {shown && (
        // Open from the start; Escape closes it.
        <Tooltip
          multiline
          w={320}
          position={position}
          target={button}
          defaultOpened
          events={{ hover: false, focus: false, touch: false }}
          label={<span id={id}>{explanation}</span>}
        />
      )}
    </>
  );
}

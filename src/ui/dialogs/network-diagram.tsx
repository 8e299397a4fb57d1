import styles from './dialogs.module.css';

/** The four networks and what flows between them, in the colours that they have everywhere. */
export function NetworkDiagram() {
  return (
    <svg
      className={styles.diagram}
      viewBox="0 0 720 220"
      role="img"
      aria-label="A sentence goes through the encoder to a code and through the decoder back to a sentence. Noise goes through the generator to a generated code. The critic compares both codes."
      fontSize="14"
      fill="var(--text)"
    >
      <defs>
        <marker
          id="tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" fill="var(--line-strong)" />
        </marker>
      </defs>
      <g stroke="var(--line-strong)" strokeWidth="1.5" fill="none" markerEnd="url(#tip)">
        <path d="M104 56H146" />
        <path d="M262 56H312" />
        <path d="M376 56H434" />
        <path d="M550 56H604" />
        <path d="M104 164H146" />
        <path d="M262 164H312" strokeDasharray="5 4" />
        <path d="M366 80 438 112" />
        <path d="M366 142 438 122" strokeDasharray="5 4" />
        <path d="M550 118H604" />
      </g>
      <g textAnchor="middle">
        <text x="60" y="61">
          sentence
        </text>
        <text x="60" y="169">
          noise s
        </text>
        <text x="656" y="61">
          sentence
        </text>
        <text x="656" y="123">
          a score
        </text>
        <Box x={152} y={34} colour="autoencoder" label="Encoder" />
        <Box x={440} y={34} colour="autoencoder" label="Decoder" />
        <Box x={152} y={142} colour="generator" label="Generator" />
        <Box x={440} y={96} colour="critic" label="Critic" />
        <Code x={344} y={56} colour="autoencoder" label="code c" above />
        <Code x={344} y={164} colour="generator" label="generated code c̃" />
      </g>
    </svg>
  );
}

type NetworkColour = 'autoencoder' | 'generator' | 'critic';

function Box(props: { x: number; y: number; colour: NetworkColour; label: string }) {
  const { x, y, colour, label } = props;
  return (
    <>
      <rect
        x={x}
        y={y}
        width="106"
        height="44"
        rx="8"
        fill={`var(--${colour}-tint)`}
        stroke={`var(--${colour})`}
        strokeWidth="1.5"
      />
      <text x={x + 53} y={y + 27} fontWeight="600">
        {label}
      </text>
    </>
  );
}

function Code(props: {
  x: number;
  y: number;
  colour: NetworkColour;
  label: string;
  above?: boolean;
}) {
  const { x, y, colour, label, above } = props;
  return (
    <>
      {[-18, -6, 6, 18].map((offset) => (
        <circle key={offset} cx={x + offset} cy={y} r="5" fill={`var(--${colour})`} />
      ))}
      <text x={x} y={above ? y - 20 : y + 30}>
        {label}
      </text>
    </>
  );
}

import panel from '../panel.module.css';
import { formatLoss } from '../state/format';
import styles from './map.module.css';
import { useMap } from './use-map';

/** How the networks see the two sentences on the stage, as they are typed. */
export function MapEnds() {
  const trace = useMap((map) => map.trace);
  if (!trace) return null;
  return (
    <section className={styles.ends}>
      <h3 className={panel.title}>A and B</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className={panel.quiet}>Sentence</span>
            </th>
            <th scope="col">Critic score</th>
            <th scope="col">Loss (nats a word)</th>
          </tr>
        </thead>
        <tbody>
          {(['a', 'b'] as const).map((which) => (
            <tr key={which}>
              <th scope="row">{which.toUpperCase()}</th>
              <td>{formatLoss(trace[which].score)}</td>
              <td>{formatLoss(trace[which].loss)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

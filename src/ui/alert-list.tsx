import { Alert } from '@mantine/core';
import styles from './alert-list.module.css';
import { useActions, usePage } from './playground-context';
import { RollBackOffer } from './runs/roll-back-offer';

/** What went wrong and what to do next, newest first, until it is dismissed or comes right. */
export function AlertList() {
  const alerts = usePage((page) => page.alerts);
  const { dismiss } = useActions();
  return (
    <div className={styles.list}>
      {alerts.toReversed().map((alert) => (
        <Alert
          key={alert.id}
          title={alert.what}
          withCloseButton
          closeButtonLabel="Dismiss"
          onClose={() => dismiss(alert.id)}
          classNames={{
            root: styles.alert ?? '',
            title: styles.what ?? '',
            message: styles.next ?? '',
            closeButton: styles.close ?? '',
          }}
        >
          {alert.next}
          {alert.rollBack && <RollBackOffer {...alert.rollBack} />}
        </Alert>
      ))}
    </div>
  );
}

import styles from './person-plate.module.css';

/** The plate of a person, with the first letter of the name. It only goes with the name in words. */
export function PersonPlate({ name }: { readonly name: string }) {
  const [first] = new Intl.Segmenter().segment(name);
  return (
    <span className={styles.plate} aria-hidden="true">
      {first?.segment.toLocaleUpperCase() ?? ''}
    </span>
  );
}

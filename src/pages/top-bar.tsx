import { Link } from 'react-router';
import { mapAddress } from '../course/address.ts';
import { OfflineStatus } from '../offline/offline-status.tsx';
import { Mark } from '../ui/mark.tsx';
import { SearchLink } from './search-link.tsx';
import { SiteNav } from './site-nav.tsx';
import styles from './top-bar.module.css';

/** The bar above every page but a lesson: the ways through the site and whether the course is on the device. */
export function TopBar() {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link to={mapAddress} className={styles.brand}>
          <Mark />
          Extra Mile
        </Link>
        <SiteNav />
        <div className={styles.end}>
          <OfflineStatus />
          <SearchLink />
        </div>
      </div>
    </header>
  );
}

import { useNavigate } from 'react-router';
import { findDoor, type Door } from './find-door.tsx';

/** Goes to the page for a text that somebody was sent, where there is one; gives whether there is. */
export function useOpenDoor(): (text: string) => Promise<Door['status']> {
  const navigate = useNavigate();
  return async (text) => {
    const door = await findDoor(text);
    if (door.status === 'here') {
      void navigate({ pathname: door.pathname, hash: door.hash }, { state: door.state });
    }
    return door.status;
  };
}

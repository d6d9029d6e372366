import { DeviceSection } from './device-section.tsx';
import { LinkForm } from './link-form.tsx';
import { useOpenDoor } from './use-open-door.tsx';

/** Opens a link of this course that somebody sent, in this window. */
export function OpenLink() {
  const openDoor = useOpenDoor();
  return (
    <DeviceSection id="link" title="Open a link here">
      <p>
        On an iPhone a link opens in Safari, and the app on your home screen keeps its things apart
        from Safari. Copy the link and paste it here, and it opens where your work is.
      </p>
      <LinkForm
        label="The link you were sent"
        button="Open it"
        onOpen={async (text) => {
          switch (await openDoor(text)) {
            case 'no-link':
              return 'There is no link in this. It begins with https, and has no gaps.';
            case 'elsewhere':
              return 'This link does not lead into this course. Open it in your browser, if you trust who sent it.';
            case 'here':
              return '';
          }
        }}
      />
    </DeviceSection>
  );
}

import { DeviceSection } from './device-section.tsx';
import { deviceWords } from './device-words.ts';
import { LinkForm } from './link-form.tsx';
import { useOpenDoor } from './use-open-door.tsx';

const words = deviceWords.link;

/** Opens a link of this course that somebody sent, in this window. */
export function OpenLink() {
  const openDoor = useOpenDoor();
  return (
    <DeviceSection id="link" title={words.title}>
      <p>{words.about}</p>
      <LinkForm
        label={words.label}
        button={words.open}
        onOpen={async (text) => {
          switch (await openDoor(text)) {
            case 'no-link':
              return words.noLink;
            case 'elsewhere':
              return words.elsewhere;
            case 'here':
              return '';
          }
        }}
      />
    </DeviceSection>
  );
}

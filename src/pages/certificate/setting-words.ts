import { words } from '../../ui/spoken.ts';

/** The words of settings that learners expect. */
export const settingWords = words('about-you', {
  about: 'About you',
  name: 'Your name',
  nameOnCertificate: 'As it is to stand on the certificate. It stays on this device.',
  nameOnDevice: 'For the greeting and for your certificates. It stays on this device.',
  face: 'Reading face',
  faces: { story: 'Like a book', plain: 'Like this device' },
});

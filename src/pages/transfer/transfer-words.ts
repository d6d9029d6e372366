import { words } from '../../ui/spoken.ts';

const counted = (count: number) => count.toLocaleString('en');

/** Every word of the pages that take one's work to another device. */
export const transferWords = words('transfer', {
  other: {
    title: 'To your other device',
    about:
      'Have what you did here on another phone or computer as well: with a link, a file or codes on the screen.',
    send: 'Send it from here',
    take: 'Take it in here',
  },
  send: {
    title: 'To your other device',
    tabTitle: 'To your other device — Extra Mile',
    lede: 'What you did here, on another phone or computer as well. It goes from your hand to your hand, and nothing here changes.',
    packing: 'Putting it together.',
    nothing: 'There is nothing to take along yet. It begins with your first answer.',
    notPacked: 'This browser cannot put it into a link or codes. Take the file.',
    private:
      'Everything you wrote is in it, and whoever gets it can read it. Send it to yourself only.',
  },
  link: {
    title: 'With a link',
    about:
      'Send it to yourself, in a message or a mail, and open it on the other device. On an iPhone with the course on its home screen, paste it there: a link opens in Safari, which keeps its things apart.',
    tooLong:
      'By now you have done more than goes into a link: mail and messages cut off long ones. Take the codes or the file.',
    send: 'Send the link',
    copy: 'Copy the link',
    copied: 'Copied. Paste it into a message to yourself.',
    notCopied: 'This browser does not copy by itself. Here is the link, to select and copy:',
    sent: 'The link is on its way.',
    notSent: 'The link was not sent.',
    field: 'The link',
    message: 'My work in Extra Mile',
  },
  file: {
    title: 'With a file',
    about: 'The same file as a copy of your work. It goes through any app that takes files along.',
    send: 'Send the file',
    save: 'Download the file',
    saved: 'It is with your downloads. Take it to the other device and choose it there.',
    writing: 'Writing the file.',
    sent: 'The file is on its way.',
    notSent: 'The file was not sent.',
    notPossible: 'This browser cannot hand it over. Download the file, and send that.',
  },
  codes: {
    title: 'With codes on this screen',
    about: (codes: number) =>
      codes === 1
        ? 'It goes into one code, which the camera of the other device reads. No signal needed.'
        : `It goes into ${counted(codes)} codes, one after another, which the camera of the other device reads. No signal needed.`,
    duration: (seconds: number) => {
      if (seconds < 10) return '';
      const minutes = Math.round(seconds / 60);
      return seconds < 60
        ? ` Once round takes ${counted(seconds)} seconds.`
        : ` Once round takes about ${minutes === 1 ? 'a minute' : `${counted(minutes)} minutes`}.`;
    },
    tooMany: 'You have done more than goes into codes. Take the file.',
    show: (codes: number): string => (codes === 1 ? 'Show the code' : 'Show the codes'),
    hide: 'Put away',
    pause: 'Pause',
    play: 'Let them run',
    back: 'The code before',
    next: 'The next code',
    place: (number: number, of: number) => `Code ${counted(number)} of ${counted(of)}`,
    label: (number: number, of: number) =>
      of === 1
        ? 'A code with what you did here'
        : `Code ${counted(number)} of ${counted(of)} with what you did here`,
  },
  there: {
    title: 'On the other device',
    steps: [
      'Open the course, and there the page “This device”.',
      'Choose “To your other device”, then “Take it in here”.',
      'Hold its camera to the codes, paste the link, or choose the file. You see what comes before anything is taken in.',
    ],
    isHere: 'This is the other device',
  },
  take: {
    title: 'From your other device',
    tabTitle: 'From your other device — Extra Mile',
    lede: 'What you did there comes to what you did here. Nothing is replaced, and doing it twice changes nothing.',
    arrived: 'What came along',
    name: 'What you did there',
    file: 'With the file',
    start: 'On the other device, open “This device”, “To your other device”, “Send it from here”.',
    reading: 'Reading it.',
    taking: 'Taking it in.',
    left: 'Nothing was taken in.',
    map: 'On to the map',
    parts: (here: number, of: number) => `${counted(here)} of ${counted(of)} codes are here.`,
    missing: (numbers: readonly number[]) =>
      numbers.length > 8
        ? `${counted(numbers.length)} are still to come. They may come in any order.`
        : `Still to come: ${new Intl.ListFormat('en', { type: 'unit' }).format(numbers.map(counted))}.`,
    again: 'Start over',
    anew: 'These codes are of another time than the ones before, so it starts over with them.',
  },
  scan: {
    title: 'With the camera',
    about: 'For the codes on the screen of the other device, one after another.',
    hold: 'Hold it steady. Any order is fine.',
  },
  paste: {
    title: 'With the link',
    label: 'The link you sent yourself',
    why: 'On an iPhone a link opens in Safari, and the app on your home screen keeps its things apart from Safari. Copy the link and paste it here, and it arrives where your work is.',
    read: 'Read it',
  },
  problem: {
    damaged: 'This link stops short, or was changed on the way. Copy it again, all of it.',
    'newer-version':
      'This comes from a newer copy of the course. Load this page anew with a signal, then try again.',
    'not-a-part':
      'This holds nothing from your other device. The link is under “To your other device” there.',
  },
});

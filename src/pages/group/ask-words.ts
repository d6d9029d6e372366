import { words } from '../../ui/spoken.ts';

/** Every word with which a group's receipts are asked for and given. */
export const askWords = words('group-ask', {
  title: 'Receipts for your board',
  more: 'The plan then asks everybody for a receipt of what they have read, by the day before each meeting. They decide whether to send one, and it stands on your team board.',
  ask: 'Ask for receipts',
  asked: 'The plan asks for receipts now. Send it again, so that the others know.',
  asks: (day: string) =>
    `This plan asks for receipts: each leg by the day before its meeting, the last by ${day}.`,
  nothing: 'This plan asks for receipts, and there is nothing in it to read.',
  board: 'To the team board',
  askNoMore: 'Ask no longer',
  askedNoMore: 'The plan asks for nothing now. Send it again, so that the others know.',
  give: 'A receipt for the group',
  wanted: (who: string, day: string | null) => {
    const by = day === null ? '' : `, until ${day}`;
    return who === ''
      ? `Whoever leads this group asks for a receipt of what you have read${by}.`
      : `${who} asks for a receipt of what you have read${by}.`;
  },
  wantedMore:
    'A receipt says which miles you have finished and nothing that you wrote. You see all of it before you send it, and you may leave it.',
  take: 'Take that on',
  send: 'Send the receipt',
  way: 'See what is asked for',
});

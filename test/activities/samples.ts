import type { ActivityId, ItemId } from '../../src/activities/activity-id.ts';
import type { Choice } from '../../src/activities/choice/choice.ts';
import type { Match } from '../../src/activities/match/match.ts';
import type { Order, OrderStep } from '../../src/activities/order/order.ts';
import type { Rate } from '../../src/activities/rate/rate.ts';
import type { Reflection } from '../../src/activities/reflection/reflection.ts';
import type { RolePlay } from '../../src/activities/role-play/role-play.ts';
import type { Reply, Scenario } from '../../src/activities/scenario/scenario.ts';
import type { Sort, SortCard } from '../../src/activities/sort/sort.ts';

export const item = (id: string) => id as ItemId;
const activity = (id: string) => id as ActivityId;

export const batteries: Choice = {
  kind: 'choice',
  id: activity('pos-batteries'),
  tab: 'Your turn',
  question: ['Where are the batteries?'],
  check: true,
  options: [
    { id: item('aisle'), text: ['Aisle 6'], best: false, reason: ['It earns the pass.'] },
    { id: item('come'), text: ['Come with me'], best: true, reason: ['You went along.'] },
    { id: item('half'), text: ['Half price'], best: false, reason: ['It is about our shelves.'] },
  ],
};

export const free: Choice = {
  kind: 'choice',
  id: activity('pos-free'),
  tab: 'One more',
  question: ['Which two cost nothing?'],
  check: false,
  options: [
    { id: item('name'), text: ['Using the name'], best: true, reason: ['It is on the card.'] },
    { id: item('cake'), text: ['A free dessert'], best: false, reason: ['The till notices.'] },
    { id: item('look'), text: ['Looking up'], best: true, reason: ['It takes a second.'] },
    { id: item('ten'), text: ['Ten per cent off'], best: false, reason: ['Money is dear.'] },
  ],
};

const card = (id: string, text: string, group: string, reason: string): SortCard => ({
  id: item(id),
  text: [text],
  group: item(group),
  reason: [reason],
});

export const jobOrGift: Sort = {
  kind: 'sort',
  id: activity('pos-job-or-gift'),
  tab: 'Your turn',
  question: ['Is it the job, or the gift?'],
  lead: ['Put each card where it belongs.'],
  groups: [
    { id: item('core'), name: ['Core service'] },
    { id: item('gift'), name: ['The experience'] },
  ],
  cards: [
    card('order', 'The order is right', 'core', 'It is what they paid for.'),
    card('dog', 'Knows the dog’s name', 'gift', 'Somebody paid attention.'),
    card('open', 'Open on time', 'core', 'The sign is a promise.'),
  ],
};

export const jobGiftOrGimmick: Sort = {
  ...jobOrGift,
  groups: [...jobOrGift.groups, { id: item('gimmick'), name: ['A gimmick'] }],
  cards: [
    ...jobOrGift.cards,
    card('balloon', 'A balloon for all', 'gimmick', 'It is for the shop.'),
  ],
};

const step = (id: string, text: string, place: number, reason: string): OrderStep => ({
  id: item(id),
  text: [text],
  place,
  reason: [reason],
});

/** The right order is listen, look, hand, screw. */
export const plateBack: Order = {
  kind: 'order',
  id: activity('pos-plate-back'),
  tab: 'Your turn',
  question: ['What did she do, step by step?'],
  lead: ['Put the first thing on top.'],
  steps: [
    step('hand', 'Hands it over', 3, 'She dries it first.'),
    step('listen', 'Listens', 1, 'Nothing is found before.'),
    step('look', 'Looks in the drain', 2, 'She kneels herself.'),
    step('screw', 'Screws it on', 4, 'He did not ask.'),
  ],
};

/** family – door, regular – usual, first – show */
export const threeGuests: Match = {
  kind: 'match',
  id: activity('pos-three-guests'),
  tab: 'Your turn',
  question: ['Which answer suits which guest?'],
  lead: [],
  lefts: [
    {
      id: item('family'),
      text: ['A family'],
      right: item('door'),
      reason: ['Their hands are full.'],
    },
    { id: item('regular'), text: ['A regular'], right: item('usual'), reason: ['He is known.'] },
    {
      id: item('first'),
      text: ['A first-timer'],
      right: item('show'),
      reason: ['Guessing hurts.'],
    },
  ],
  rights: [
    { id: item('show'), text: ['Let me show you'] },
    { id: item('door'), text: ['I’ll open the door'] },
    { id: item('usual'), text: ['The usual?'] },
  ],
};

export const madeMyDay: Reflection = {
  kind: 'reflection',
  id: activity('pos-made-my-day'),
  tab: 'Take a minute',
  question: ['Who last made your day?'],
  lead: ['What did they do?'],
  nudges: [['Think of a place you go back to.']],
  model: [['He walked me to the shelf.']],
};

const reply = (id: string, to: string, effect: number): Reply => ({
  id: item(id),
  text: [`Say ${id}`],
  to: item(to),
  effect,
  deed: `Did ${id}`,
  reason: [`Because of ${id}.`],
});

/** counter → sorry → carried | form; counter → form → carried | left */
export const wrongCake: Scenario = {
  kind: 'scenario',
  id: activity('pos-wrong-cake'),
  tab: 'Your turn: the wrong cake',
  question: ['A name is spelled wrong.'],
  turns: [
    {
      id: item('counter'),
      stage: [['The bakery counter.']],
      lines: [{ speaker: 'Mrs Adeyemi', mood: 'worried', text: ['It says Hanna.'] }],
      replies: [reply('apology', 'sorry', 2), reply('blame', 'form', -1)],
      debrief: [],
    },
    {
      id: item('sorry'),
      stage: [],
      lines: [{ speaker: 'Mrs Adeyemi', mood: '', text: ['The party is in forty minutes.'] }],
      replies: [reply('repair', 'carried', 3), reply('shrug', 'form', 0)],
      debrief: [],
    },
    {
      id: item('form'),
      stage: [['She looks at the clock.']],
      lines: [{ speaker: 'Mrs Adeyemi', mood: 'cold', text: ['Can you fix it or not?'] }],
      replies: [reply('late', 'carried', 2), reply('refusal', 'left', -3)],
      debrief: [],
    },
    {
      id: item('carried'),
      stage: [],
      lines: [{ speaker: 'Mrs Adeyemi', mood: 'laughing', text: ['You saved the day.'] }],
      replies: [],
      debrief: [['The order made the difference.']],
    },
    {
      id: item('left'),
      stage: [],
      lines: [{ speaker: 'Mrs Adeyemi', mood: 'tired', text: ['Never mind.'] }],
      replies: [],
      debrief: [['She has a story to tell.']],
    },
  ],
};

export const whereYouStand: Rate = {
  kind: 'rate',
  id: activity('pos-before'),
  tab: 'Your turn',
  question: ['Where do you stand?'],
  lead: ['Be honest.'],
  statements: [
    { id: item('look'), text: ['I look up.'] },
    { id: item('ask'), text: ['I ask one question.'] },
    { id: item('why'), text: ['I know why.'] },
  ],
  after: null,
};

export const whereYouStandNow: Rate = {
  ...whereYouStand,
  id: activity('pos-after'),
  after: whereYouStand.id,
};

export const bendIt: RolePlay = {
  kind: 'role-play',
  id: activity('pos-bend-it'),
  tab: 'Your turn',
  question: ['A guest arrives late.'],
  lead: ['Play it twice.'],
  minutes: 3,
  roles: [
    { name: ['The guest'], text: [['You have driven all night.']] },
    { name: ['The host'], text: [['You are clearing up.']] },
  ],
  observer: {
    name: ['The observer'],
    watch: [
      { id: item('looked'), text: ['Looked up'] },
      { id: item('asked'), text: ['Asked first'] },
      { id: item('offered'), text: ['Offered something'] },
    ],
  },
  debrief: [['What did the guest notice?']],
};

export const activities = [
  batteries,
  free,
  jobOrGift,
  jobGiftOrGimmick,
  plateBack,
  threeGuests,
  madeMyDay,
  wrongCake,
  whereYouStand,
  whereYouStandNow,
  bendIt,
];

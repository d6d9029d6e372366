import type { ReactNode } from 'react';
import { remember } from '../ui/readable.ts';
import type { Saving } from '../ui/save-note.tsx';
import type { Activity, Answer } from './activity.ts';
import type { ViewProps } from './view-props.ts';

/** What a view is given, whatever its kind. */
export type AnyViewProps = {
  readonly activity: Activity;
  readonly answer: Answer | null;
  readonly earlier?: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly saving: Saving;
};

type Kind = Activity['kind'];

/** Draws an activity of one kind. */
type Draw<Props> = (props: Props) => ReactNode;

/* A lesson uses some of the kinds: each is fetched with the first lesson that shows it. */
const loaders: { readonly [K in Kind]: () => Promise<Draw<ViewProps<K>>> } = {
  choice: async () => {
    const { ChoiceView } = await import('./choice/choice-view.tsx');
    return (props) => <ChoiceView {...props} />;
  },
  sort: async () => {
    const { SortView } = await import('./sort/sort-view.tsx');
    return (props) => <SortView {...props} />;
  },
  order: async () => {
    const { OrderView } = await import('./order/order-view.tsx');
    return (props) => <OrderView {...props} />;
  },
  match: async () => {
    const { MatchView } = await import('./match/match-view.tsx');
    return (props) => <MatchView {...props} />;
  },
  reflection: async () => {
    const { ReflectionView } = await import('./reflection/reflection-view.tsx');
    return (props) => <ReflectionView {...props} />;
  },
  scenario: async () => {
    const { ScenarioView } = await import('./scenario/scenario-view.tsx');
    return (props) => <ScenarioView {...props} />;
  },
  rate: async () => {
    const { RateView } = await import('./rate/rate-view.tsx');
    return (props) => <RateView {...props} />;
  },
  'role-play': async () => {
    const { RolePlayView } = await import('./role-play/role-play-view.tsx');
    return (props) => <RolePlayView {...props} />;
  },
  audit: async () => {
    const { AuditView } = await import('./audit/audit-view.tsx');
    return (props) => <AuditView {...props} />;
  },
  plan: async () => {
    const { PlanView } = await import('./plan/plan-view.tsx');
    return (props) => <PlanView {...props} />;
  },
};

/* Not React's lazy: that waits a turn also for what is here. */
const views = new Map<Kind, Promise<Draw<AnyViewProps>>>();

/** The view of a kind. One that could not be fetched is fetched again when asked for later. */
export function loadView(kind: Kind): Promise<Draw<AnyViewProps>> {
  // The table pairs each kind with its own view, which the compiler cannot follow through an index.
  return remember(views, kind, () => loaders[kind]() as Promise<Draw<AnyViewProps>>);
}

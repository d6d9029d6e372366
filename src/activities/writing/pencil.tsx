import PencilLine from 'lucide-react/icons/pencil-line';

/** The button that opens what was written, to be changed. It is found as `[data-part="change"]`. */
export function Pencil({
  label,
  closed,
  describedBy,
  onPress,
}: {
  readonly label: string;
  readonly closed: boolean;
  readonly describedBy: string | undefined;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className="icon-btn"
      data-part="change"
      aria-label={label}
      aria-describedby={describedBy}
      disabled={closed}
      onClick={onPress}
    >
      <PencilLine size={20} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

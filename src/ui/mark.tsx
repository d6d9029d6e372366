/** The mark: a mile plate that says +1. */
export function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="60" height="60" rx="15" fill="#0F5145" />
      <rect
        x="6.5"
        y="6.5"
        width="51"
        height="51"
        rx="11"
        fill="none"
        stroke="#FBF8EC"
        strokeWidth="2.5"
      />
      <path
        d="M23.2 24.7v15.2M15.6 32.3h15.2"
        stroke="#F4A91D"
        strokeWidth="5.4"
        strokeLinecap="round"
      />
      <path d="M35.1 26.9 43.5 18.8h2.7v21.9h4.4v4.5h-15v-4.5h4.7V27l-2.5 2.1z" fill="#FBF8EC" />
    </svg>
  );
}

// A string of the catalogue with its emphasis: what stands between double asterisks is strong.

export function Rich({ text }: { readonly text: string }) {
  return <>{text.split('**').map((part, i) => (i % 2 === 1 ? <b key={part}>{part}</b> : part))}</>;
}

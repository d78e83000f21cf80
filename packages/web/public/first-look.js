// Before anything is drawn: the colours that the reader chose, so that a dark page does not flash light.
try {
  const chosen = localStorage.getItem('rapport.look');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.look = chosen;
} catch {
  // Without storage the system's choice holds.
}

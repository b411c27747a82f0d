// Runs before the first paint: a reader who chose a theme keeps it, and a returning learner is not greeted as a stranger.
(() => {
  try {
    const theme = localStorage.getItem('groundwork.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (localStorage.getItem('groundwork.learner')) document.documentElement.dataset.returning = '';
  } catch {
    // Storage is switched off: the system's theme it is.
  }
})();

// The line that says how things stand, and the bar beside it.
const [status, progress] = ['status', 'progress'].map((id) => document.getElementById(id));

/** Shows a message, and what share is done, from 0 to 1; without one the bar stays. */
export function tell(message, share = progress.value) {
  status.classList.remove('failed');
  status.textContent = message;
  progress.value = share;
}

export function fail(error) {
  status.classList.add('failed');
  status.textContent = error.message;
}

// What every page does: follows a login made in another tab, and sends each form once.
import { checkAuthSession, startSessionPolling } from './authChecker.js';

const { otherTab, session } = document.body.dataset;
const sent = new Set();

if (otherTab) {
  startSessionPolling(otherTab);
}
if (session) {
  checkAuthSession(session);
}

function once(event, thing) {
  if (sent.has(thing)) {
    event.preventDefault();
  } else {
    sent.add(thing);
  }
}

document.addEventListener('submit', (event) => once(event, event.target));

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-once-link]');
  if (link) {
    once(event, link);
  }
});

// A page that the browser kept and shows again may be sent again.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    sent.clear();
  }
});

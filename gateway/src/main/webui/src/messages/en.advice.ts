/** What the state of a feed means, and what can be done about it. */
export const advice = {
  'notice.since': 'Noticed',
  'notice.other': 'There is something to know about this feed',
  'notice.MOVED': 'It has moved, and is read at its new address',
  'notice.MOVED.do':
    'There is nothing to do. If the new address is not the feed that you want, edit it.',
  'notice.MOVE_NOT_TAKEN': 'It has moved, and is still read at its old address',
  'notice.MOVE_NOT_TAKEN.do':
    'Edit its address if the new one is right, or remove this feed if the new one is there already.',
  'notice.GONE': 'Its outlet says that it is gone for good',
  'notice.GONE.do':
    'Look for its successor with “Add a feed”, then remove this one. Until then it is tried once in a long while.',
  'notice.DISALLOWED': 'Its site asks programs like ours not to read it',
  'notice.DISALLOWED.do':
    'Its robots.txt is obeyed. Ask the outlet for permission or for another feed, or remove this one.',
  'notice.VALIDATORS_UNTRUSTED': 'Its server says “nothing new” when there is',
  'notice.VALIDATORS_UNTRUSTED.do':
    'There is nothing to do: it is read whole each time, which costs its server a little more.',
  'notice.PAGES_LOCKED': 'Its pages are not given to us',
  'notice.PAGES_LOCKED.do':
    'Its articles need a subscription. Set credentials that its pages accept, or show metadata only.',

  'failure.TIMEOUT': 'Its server is slow or busy. It is asked again soon by itself.',
  'failure.UNREACHABLE': 'Its server cannot be reached. It is asked again soon by itself.',
  'failure.SERVER_ERROR': 'Its server has a fault. It is asked again soon by itself.',
  'failure.RATE_LIMITED': 'Its server wants to be asked less often, and is. Set a longer interval.',
  'failure.INTERNAL': 'The fault was ours. Tell who runs Tidings if it stays.',
  'failure.NOT_A_FEED':
    'There is a page or a message where the feed was. Open its address; edit it if the feed has moved.',
  'failure.EMPTY':
    'It has no entries where it had some. Open its address; edit it if the feed has moved.',
  'failure.TOO_LARGE': 'It is larger than is read. Look for a smaller feed of the same site.',
  'failure.UNREADABLE': 'What it sends cannot be unpacked. Tell its outlet if it stays.',
  'failure.REDIRECT_LOOP':
    'Its address leads round in a circle. Open it; edit it if the feed has moved.',
  'failure.INSECURE':
    'Its certificate does not hold. Tell its outlet; it is asked again by itself.',
  'failure.HOST_UNKNOWN': 'Its site is not to be found. Edit its address if the site has moved.',
  'failure.NOT_FOUND':
    'There is nothing at its address. Look for its new one with “Add a feed”, then edit or remove it.',
  'failure.GONE': 'It is gone for good. Look for its successor, then remove this one.',
  'failure.FORBIDDEN':
    'Its server does not let us in. Set credentials if you have some, or ask its outlet.',
  'failure.REJECTED': 'Its server refuses to answer. Open its address, and ask its outlet.',
  'failure.DISALLOWED': 'Its robots.txt asks us not to read it. Ask its outlet for permission.',
  'failure.ADDRESS_REFUSED':
    'Its address leads to a network that is never asked. Edit it if the feed has moved.',

  'attention.do':
    'Open its address and compare. What is wrong at the outlet passes by itself when they mend it.',
  'attention.SILENT.do': 'Its outlet may rest, or the feed may have moved. Open its address.',
  'attention.SURGE.do':
    'There may be much news, or the feed may list old articles anew. Open its address.',
} as const;

// An invented newsroom for working on the web client without the services. The people, places and
// events do not exist.

const outlets = {
  wire: { name: 'Quillon Wire', domain: 'quillonwire.example', demonstration: true },
  courier: { name: 'Ostrel Valley Courier', domain: 'ostrelcourier.example', demonstration: true },
  corvane: { name: 'Corvane', domain: 'corvane.example', demonstration: true },
  ministry: {
    name: 'Ministry of Labour of Orrenmark',
    domain: 'labour.orrenmark.example',
    demonstration: true,
  },
  havenblad: { name: 'Havenblad', domain: 'havenblad.example', demonstration: true },
  quay: { name: 'Notes from the Quay', domain: 'quaynotes.example', demonstration: true },
};

const full = { use: 'FULL_TEXT', excerptCharacters: null, retentionDays: null };
const excerpt = { use: 'EXCERPT', excerptCharacters: 400, retentionDays: 90 };
const metadata = { use: 'METADATA_ONLY', excerptCharacters: null, retentionDays: 30 };

const rights = {
  wire: full,
  courier: full,
  corvane: excerpt,
  ministry: full,
  havenblad: full,
  quay: metadata,
};

/** Outlet, minutes ago, title, and what deviates. */
const told = [
  ['wire', 12, 'Halvenport ferry pilots to vote on new offer on Thursday, union says'],
  [
    'corvane',
    25,
    'Five killed in Port Avarre terminal fire, hospital says',
    { revision: 3, byline: 'Marisol Teague-Orrin' },
  ],
  [
    'ministry',
    41,
    'Statement of the Minister on the inquiry into the Port Avarre grain terminal',
    { known: 'META' },
  ],
  [
    'courier',
    58,
    'Marrowgate’s library clock strikes again after nine silent years',
    { byline: 'Thea Linnock' },
  ],
  [
    'havenblad',
    75,
    'Loodsen van Halvenport stemmen donderdag over nieuw bod',
    { language: { tag: 'nl', confidence: 0.98 } },
  ],
  ['quay', 96, 'What the pilots are really angry about'],
  [
    'wire',
    118,
    'Orrenmark and Kestovia said to be close to Ostrel water accord',
    { byline: 'Davin Pellary' },
  ],
  ['courier', 149, 'Council puts off decision on the weir at Lower Ostrel', { day: true }],
  ['corvane', 163, 'Kestovian negotiator denies that a water text exists', { revision: 2 }],
  [
    'wire',
    171,
    'At least four dead in fire at Port Avarre grain terminal',
    { byline: 'Ines Korrelt', revision: 2, copied: 'Quillon Wire' },
  ],
  ['courier', 188, 'Four dead as grain terminal burns at Port Avarre', { copied: 'Quillon Wire' }],
  [
    'havenblad',
    199,
    'At least four dead in fire at Port Avarre grain terminal',
    { copied: 'Quillon Wire' },
  ],
  [
    'havenblad',
    214,
    'Graanterminal: “als meel in een molen”, zegt deskundige',
    { language: { tag: 'nl', confidence: 0.97 } },
  ],
  [null, 240, 'Notes of the briefing for the harbour board', { channel: 'TEXT' }],
  ['wire', 262, 'Grain futures steady after terminal fire; traders see no shortage'],
  ['corvane', 305, 'Like flour in a mill: how grain dust can bring down a wall'],
  ['courier', 350, 'Night market on the quay moves to the old rope works', { unknown: true }],
  ['wire', 402, 'Ferry traffic at Halvenport halted for a second day'],
  ['quay', 455, null],
  ['corvane', 520, 'The two numbers of the ferry strike, and why both are right'],
  [
    'ministry',
    610,
    'Working time of harbour pilots: the rules in force',
    { known: 'URL', day: true },
  ],
  ['courier', 700, 'A heron on the weir, and the woman who counts them'],
  ['wire', 820, 'Avarre Grain Handling confirms letter warned of dust in March'],
  [
    'havenblad',
    910,
    'Veerdienst Halvenport ligt tweede dag stil',
    { language: { tag: 'nl', confidence: 0.99 } },
  ],
  ['corvane', 1100, 'Vigil in the harbour chapel draws several hundred'],
  ['wire', 1300, 'Opposition calls for inspection reports of all six terminals'],
  ['courier', 1560, 'Thea Linnock’s valley notebook: the week of the clock'],
  ['quay', 1750, 'A short history of things that nobody signed'],
  ['wire', 2900, 'Pilots at Halvenport announce work stoppage from Monday'],
];

const body = `Five people have died in the fire at the grain terminal in Port Avarre and seventeen are being treated for burns and smoke, the city’s Harbour Hospital said on Monday evening. That is more than the fire service has confirmed so far.

The fifth victim, a man in his thirties, died shortly after six in the evening, the hospital’s medical director, Dr. Yselle Cormant, told reporters. Three of the injured are in a critical condition. “They are young, they are strong, and tonight will decide a great deal,” she said.

The fire commissioner, Odran Velleke, who had spoken of at least four dead in the afternoon, said that he would not change his figure until all victims had been identified. One of the two workers missing since the morning was found alive in a cable tunnel; the other, a belt technician, is still being looked for.

Why the conveyor gallery blew apart is not known. A first, small blast can shake loose the dust of years, said Dr. Maelis Ondry, who studies dust explosions at the Halvenport Institute of Technology; it is the second one that brings down walls. She stressed that she had not visited the site.

The operator says that the gallery was inspected in September. The dock workers’ union says that it warned of dust on two occasions.`;

const MINUTE = 60_000;

/** @param {number} number */
function idOf(number) {
  return `5f0c1f4e-7a40-5d5e-9c57-${String(number).padStart(12, '0')}`;
}

/**
 * @param {any[]} row of {@link told}
 * @param {number} number
 * @param {number} now
 */
export function article([outlet, ago, title, more = {}], number, now = Date.now()) {
  const at = new Date(now - ago * MINUTE);
  const fetchedAt = new Date(at.getTime() + 3 * MINUTE);
  const url = outlet === null ? null : `https://${outletOf(outlet)?.domain}/news/${number}`;
  return {
    id: idOf(number),
    revision: more.revision ?? 1,
    copied: more.copied ?? null,
    credits:
      more.copied && outlet !== 'wire'
        ? [{ source: more.copied, printed: `(${more.copied})`, span: null }]
        : [],
    generation: 1,
    title,
    byline: more.byline ?? null,
    outlet: outletOf(outlet),
    url,
    language: more.language ?? { tag: 'en', confidence: 0.99 },
    clocks: {
      published: publishedAt(at, more),
      fetchedAt: fetchedAt.toISOString(),
      indexedAt: new Date(fetchedAt.getTime() + 4000).toISOString(),
    },
    rights: outletRights(outlet),
    text: body,
    marks: {
      read: number % 4 === 0,
      starred: number === 2,
      assigned: number === 2 ? { person: 'p2', name: 'Lea Demo', at: at.toISOString() } : null,
      tags: number === 2 ? ['terminal fire', 'to check'] : [],
      lists: number === 1 ? [{ id: 'l1', name: 'For Monday' }] : [],
      notes: number === 2 ? 1 : 0,
    },
    provenance: {
      channel: more.channel ?? 'FEED',
      feedId: null,
      entryId: null,
      url,
      canonicalUrl: url,
      person: null,
    },
  };
}

/** @param {Date} at @param {any} more */
function publishedAt(at, more) {
  const iso = at.toISOString();
  if (more.unknown || more.channel === 'TEXT')
    return { at: null, known: 'UNKNOWN', original: null };
  if (more.day)
    return {
      at: `${iso.slice(0, 10)}T00:00:00Z`,
      known: more.known ?? 'URL',
      original: iso.slice(0, 10),
    };
  return { at: iso, known: more.known ?? 'FEED', original: `${iso.slice(0, 19)}+00:00` };
}

/** @param {string | null} key */
function outletOf(key) {
  return key === null ? null : outlets[/** @type {keyof typeof outlets} */ (key)];
}

/** @param {string | null} key */
function outletRights(key) {
  return key === null ? full : rights[/** @type {keyof typeof rights} */ (key)];
}

export const articles = told.map((row, index) => article(row, index + 1));

/** What arrives later, one by one. */
export const later = [
  ['wire', 0, 'Missing belt technician found alive under the gallery, rescuers say'],
  ['corvane', 0, 'Second worker rescued from Port Avarre terminal'],
  ['courier', 0, 'Valley fire crews return from Port Avarre'],
];

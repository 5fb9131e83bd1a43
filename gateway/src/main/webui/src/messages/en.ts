import { advice } from './en.advice';
import { delivery } from './en.delivery';
import { desk } from './en.desk';
import { editor } from './en.editor';
import { following } from './en.following';
import { reading } from './en.reading';
import { saved } from './en.saved';
import { search } from './en.search';
import { sources } from './en.sources';

/**
 * Every word that a reader can see. A message is a text with {names}, or two plural forms that
 * {count} chooses between.
 */
export const en = {
  'app.name': 'Tidings',
  'app.line': 'Every statement tied to a sentence, a speaker, a time and its origins.',

  'nav.label': 'Main',
  'nav.today': 'Today',
  'nav.search': 'Search',
  'nav.paste': 'Paste a text',
  'nav.paste.short': 'Paste',
  'nav.profile': 'Profile',
  'nav.skip': 'Skip to the content',

  'scheme.light': 'Light',
  'scheme.dark': 'Dark',
  'scheme.auto': 'As the system',
  'scheme.toDark': 'Switch to dark',
  'scheme.toLight': 'Switch to light',

  'help.open': 'Keyboard shortcuts',
  'help.title': 'Keyboard shortcuts',
  'help.close': 'Close',
  'help.search': 'Go to the search box',
  'help.next': 'Next article in the list',
  'help.previous': 'Previous article in the list',
  'help.openRow': 'Open the article',
  'help.help': 'Show these shortcuts',
  'help.escape': 'Leave the search box, close a dialog',
  'help.also': 'Everything works with Tab and Enter, too.',

  'today.title': 'Today',
  'today.count': {
    one: '{count} article from {outlets}',
    other: '{count} articles from {outlets}',
  },
  'today.outletCount': { one: '{count} outlet', other: '{count} outlets' },
  'today.atLeast': 'The newest {articles}',
  'today.live': 'Live',
  'today.liveHint': 'New articles are announced the moment they arrive.',
  'today.polling': 'Checked every 20 seconds',
  'today.updated': 'List as of {time}',
  'today.view': 'Arrange articles',
  'today.byOutlet': 'By outlet',
  'today.byTime': 'Newest first',
  'today.allOf': { one: 'The only one', other: 'All {count}' },
  'today.allOfOutlet': 'from {outlet}',
  'today.allOutlets': 'All outlets',
  'today.showing': 'Only {outlet}',
  'today.older': 'Show older articles',
  'today.outlets': 'Outlets',
  'today.scope': 'Which articles',
  'today.followed': 'What we follow',
  'today.all': 'All that we can see',
  'today.followsNothing': 'Your organisation follows nothing yet',
  'today.followsNothingAdmin':
    'Choose the outlets and feeds whose articles shall appear here. Until then, look at all that can be seen.',
  'today.followsNothingAsk':
    'Ask an administrator of your organisation to choose outlets. Until then, look at all that can be seen.',
  'today.toSources': 'Go to Sources',
  'today.showAll': 'Show all that we can see',
  'today.empty': 'No articles yet',
  'today.emptyWhat':
    'As soon as the feeds your organisation follows publish something, it appears here. Articles are collected every few minutes.',
  'today.emptyOutlet': 'Nothing from this outlet',
  'today.emptyOutletWhat': 'Nothing has been collected from this outlet yet.',

  'chart.title': 'Articles per hour',
  'chart.upToNow': 'The last 24 hours',
  'chart.upTo': '24 hours up to {time}',
  'chart.hour': 'Hour',
  'chart.others': 'Other outlets',
  'chart.summary': {
    one: '{count} article in 24 hours, from {outlets}.',
    other: '{count} articles in 24 hours, from {outlets}.',
  },

  arrivals: { one: '{count} new article', other: '{count} new articles' },
  'arrivals.show': 'Show',
  'arrivals.new': 'New',

  'outlet.none': 'Texts you added',
  'outlet.noneOne': 'Text without an outlet',
  'outlet.demonstration': 'Demonstration',
  'outlet.demonstrationWhat': 'A demonstration outlet: not a real publisher.',

  'row.untitled': 'Without a title',
  'row.revision': 'revision {revision}',

  'article.back': 'Back',
  'article.by': 'By {byline}',
  'article.section': 'Section: {section}',
  'article.original': 'Open at {outlet}',
  'article.originalPlain': 'Open the original',
  'article.facts': 'About this article',
  'article.clocks': 'Three clocks',
  'article.published': 'Published',
  'article.fetched': 'Fetched',
  'article.indexed': 'Searchable',
  'article.fetchedHow': 'When Tidings received it, by our own clock.',
  'article.indexedHow': 'When it could be found here, by our own clock.',
  'article.indexedNot': 'Not searchable yet.',
  'article.asWritten': 'As written:',
  'article.rights': 'Rights',
  'article.outlet': 'Outlet',
  'article.languageTitle': 'Language',
  'article.language': '{language}, {percent}% sure',
  'article.languageUnknown': 'Not identified',
  'article.canonical': 'The page calls its own address',
  'article.version': 'Version',
  'article.revision': 'Revision {revision}',
  'article.revisionFirst': 'As first seen',
  'article.revisionLater': 'No longer as first seen',
  'article.reading': 'How it was read',
  'article.length': { one: '{count} sentence', other: '{count} sentences' },
  'article.characters': '{count} characters',
  'article.notComplete': 'This is not the whole text',
  'article.noText': 'The text is not shown',
  'article.truncated': 'The original is longer than what is stored; the end is missing.',

  'copies.title': 'Origin',
  'copies.sum': { one: '{count} copy of this text', other: '{count} copies of this text' },
  'copies.oneOrigin': '1 independent origin',
  'copies.there': 'Said to come from',
  'copies.thereFirst': 'Nobody is credited; the earliest is at',
  'copies.here': 'The copies say that it comes from here.',
  'copies.hereFirst': 'Nobody is credited; this one is the earliest.',
  'copies.notHere': 'whose own article is not among what you can see',
  'copies.printed': 'Printed as',
  'copies.firstSeen': 'First seen',
  'copies.atThisOne': 'in this article',
  'copies.also': 'The same text also at',
  'copies.share': '{percent}% of its text is in this article',
  'copies.otherHeadline': 'Under another headline:',
  'copies.all': 'Show all {count}',
  'copies.unlisted': { one: 'And {count} more.', other: 'And {count} more.' },

  'similar.title': 'Similar articles',
  'similar.none': 'None that you can see.',
  'similar.unplaced': 'What this one means was not compared with others.',
  'similar.failed': 'They cannot be shown at the moment.',
  'similar.trained':
    'Compared by a model that learned from texts in {language}: others are placed less well.',

  'source.FEED': 'From the outlet’s feed',
  'source.BACKFILL': 'Collected from the outlet’s archive',
  'source.TEXT': 'Added as a text by a person',

  'known.JSON_LD': 'from the structured data of the page',
  'known.META': 'from the metadata of the page',
  'known.MARKUP': 'from the time marked on the page',
  'known.FEED': 'from the entry in the feed',
  'known.URL': 'from the date in the address',
  'known.CALLER': 'as stated by the person who added the text',
  'known.UNKNOWN': 'No time was stated.',
  'known.day': 'Only a day is stated, no time of day.',

  'rights.FULL_TEXT': 'Full text',
  'rights.EXCERPT': 'Excerpt',
  'rights.METADATA_ONLY': 'Metadata only',
  'rights.FULL_TEXT.what': 'All of the text may be shown.',
  'rights.EXCERPT.what': 'At most {count} characters may be shown, over all views together.',
  'rights.METADATA_ONLY.what': 'Title, outlet, time and link may be shown, none of the text.',
  'rights.kept': {
    one: 'Erased {count} day after fetching.',
    other: 'Erased {count} days after fetching.',
  },
  'rights.keptForGood': 'Kept without a time limit.',

  'layer.DONE': 'done',
  'layer.PARTIAL': 'in part',
  'layer.SKIPPED': 'left out',
  'layer.FAILED': 'failed',
  'layer.version': 'version {version}',

  'time.unknown': 'time unknown',
  'time.today': 'Today',
  'time.yesterday': 'Yesterday',
  'time.received': 'Received {time}',
  'time.how': '{full}, {how}',

  'profile.title': 'Profile',
  'profile.organization': 'Organisation',
  'profile.noOrganization': 'None: platform administrators belong to no organisation',
  'profile.roles': 'What you may do',
  'profile.noRoles': 'No role was given to you yet. Ask your organisation’s administrator.',
  'profile.appearance': 'Appearance',
  'profile.zone': 'Times are shown in',
  'profile.zoneWhat':
    'The zone of this device. Hover over or focus a time to see it as it was written.',
  'profile.signOut': 'Sign out',

  'role.analyst': 'Analyst',
  'role.analyst.what': 'Read, search, save and tag',
  'role.lead': 'Team lead',
  'role.lead.what': 'Lead a team, share searches and briefings',
  'role.admin': 'Administrator',
  'role.admin.what': 'Decide what the organisation follows, its private feeds and people',
  'role.platform-admin': 'Platform administrator',
  'role.platform-admin.what': 'Look after shared outlets, rights and the platform itself',

  'session.signIn': 'Sign in',
  'session.welcome': 'Know what is said, by whom, and who confirms it.',
  'session.welcomeWhat':
    'Tidings collects the news your organisation follows and reads it closely, as it arrives.',
  'session.expired': 'You have been signed out',
  'session.expiredWhat':
    'Your session has ended. Sign in again to go on where you are; what you typed is kept.',
  'session.again': 'Sign in again',
  'session.later': 'Not now',

  'refused.article-not-found': 'This article cannot be shown',
  'refused.article-not-found.what':
    'The link may be mistyped, the article may have been withdrawn, or it belongs to another organisation.',
  'refused.no-organization': 'You belong to no organisation',
  'refused.no-organization.what':
    'Articles are read for an organisation. Ask an administrator of yours to add you, then sign in again.',
  'refused.several-organizations': 'You belong to several organisations',
  'refused.several-organizations.what':
    'You work in one at a time. Sign out, and choose one when you sign in again.',
  'refused.parameter-not-valid': 'This address asks for something that is not there',
  'refused.parameter-not-valid.what':
    'It may be mistyped, or older than what it led to. Begin again from a list or a search.',
  'refused.query-empty': 'There is nothing to search for',
  'refused.query-empty.what': 'A search needs at least one word with a letter or a digit.',
  'refused.query-quote-not-closed': 'A quotation mark has no partner',
  'refused.query-quote-not-closed.what':
    'Words in quotation marks are searched for side by side. Close the marked one where they end.',
  'refused.query-too-long': 'This search is too long',
  'refused.query-too-long.what': 'What is marked is too much. Split it into several searches.',
  'refused.query-too-many-clauses': 'This search has too many words',
  'refused.query-too-many-clauses.what':
    'What is marked is too much. Split it into several searches.',
  'refused.query-not-supported-yet': 'This cannot be searched for yet',
  'refused.query-not-supported-yet.what':
    'What is marked belongs to the language of queries, but nothing is kept yet that answers it.',

  'state.loading': 'Loading…',
  'state.offline': 'You are offline',
  'state.offlineBar': 'You are offline. What you see was loaded before.',
  'state.offlineWhat': 'This goes on by itself as soon as the connection is back.',
  'state.unreachable': 'Tidings does not answer',
  'state.unreachableWhat':
    'The connection works, but the server could not be reached. Try again in a moment.',
  'state.failed': 'Something went wrong',
  'state.failedWhat': 'This was not your doing. Try again; if it stays, report the trace id.',
  'state.notPermitted': 'You may not see this',
  'state.notPermittedWhat': 'Ask your organisation’s administrator for the role that is needed.',
  'state.notFound': 'There is nothing at this address',
  'state.notFoundWhat': 'The link may be mistyped, or what it led to is gone.',
  'state.retry': 'Try again',
  'state.toToday': 'Go to Today',
  'state.toSignOut': 'Sign out in the profile',
  'state.trace': 'Trace id',
  'state.copyTrace': 'Copy',
  'state.copied': 'Copied',

  ...sources,
  ...following,
  ...advice,
  ...reading,
  ...editor,
  ...search,
  ...saved,
  ...delivery,
  ...desk,
} as const;

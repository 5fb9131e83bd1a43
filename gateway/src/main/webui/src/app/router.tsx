import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { alertsAddress } from '../alerts/address';
import { addAddress, feedsAddress } from '../feeds/address';
import { followingAddress } from '../following/address';
import { parseSearch, stringifySearch } from './parameters';
import { readingAddress } from '../reading/address';
import { outletsAddress } from '../outlets/address';
import { revisionsAddress } from '../revisions/address';
import { searchAddress } from '../search/address';
import { SessionGate } from '../session/SessionGate';
import { Shell } from '../shell/Shell';
import { NotFound } from '../state/NotFound';
import { Splash } from '../state/Splash';
import { todayAddress } from '../today/address';
import { TodayScreen } from '../today/TodayScreen';

const root = createRootRoute({
  component: () => (
    <SessionGate>
      <Shell />
    </SessionGate>
  ),
  notFoundComponent: NotFound,
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: todayAddress,
  component: TodayScreen,
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchAddress,
  component: lazyRouteComponent(() => import('../search/SearchScreen'), 'SearchScreen'),
});

const savedSearches = createRoute({
  getParentRoute: () => root,
  path: '/searches',
  component: lazyRouteComponent(
    () => import('../saved/SavedSearchesScreen'),
    'SavedSearchesScreen',
  ),
});

const newSavedSearch = createRoute({
  getParentRoute: () => root,
  path: '/searches/new',
  validateSearch: ({ q }: Record<string, unknown>) => (typeof q === 'string' ? { q } : {}),
  component: lazyRouteComponent(() => import('../saved/SavedSearchScreen'), 'NewSavedSearchScreen'),
});

const savedSearch = createRoute({
  getParentRoute: () => root,
  path: '/searches/$id',
  component: lazyRouteComponent(() => import('../saved/SavedSearchScreen'), 'SavedSearchScreen'),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/searches/webhooks',
  component: lazyRouteComponent(() => import('../delivery/WebhooksScreen'), 'WebhooksScreen'),
});

const alerts = createRoute({
  getParentRoute: () => root,
  path: '/alerts',
  validateSearch: alertsAddress,
  component: lazyRouteComponent(() => import('../alerts/AlertsScreen'), 'AlertsScreen'),
});

/** Asking, asking again, and being told. */
const searching = [search, savedSearches, newSavedSearch, savedSearch, webhooks, alerts] as const;

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  validateSearch: readingAddress,
  component: lazyRouteComponent(() => import('../article/ArticleScreen'), 'ArticleScreen'),
});

const paste = createRoute({
  getParentRoute: () => root,
  path: '/paste',
  validateSearch: readingAddress,
  component: lazyRouteComponent(() => import('../paste/PasteScreen'), 'PasteScreen'),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: '/profile',
  component: lazyRouteComponent(() => import('../session/ProfileScreen'), 'ProfileScreen'),
});

const revisions = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id/revisions',
  validateSearch: revisionsAddress,
  component: lazyRouteComponent(() => import('../revisions/RevisionsScreen'), 'RevisionsScreen'),
});

const feeds = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: feedsAddress,
  component: lazyRouteComponent(() => import('../feeds/FeedsScreen'), 'FeedsScreen'),
});

const feed = createRoute({
  getParentRoute: () => root,
  path: '/sources/feeds/$id',
  component: lazyRouteComponent(() => import('../feeds/FeedScreen'), 'FeedScreen'),
});

const addFeed = createRoute({
  getParentRoute: () => root,
  path: '/sources/add',
  validateSearch: addAddress,
  component: lazyRouteComponent(() => import('../feeds/AddFeedScreen'), 'AddFeedScreen'),
});

const importFeeds = createRoute({
  getParentRoute: () => root,
  path: '/sources/import',
  component: lazyRouteComponent(() => import('../feeds/ImportScreen'), 'ImportScreen'),
});

const outlets = createRoute({
  getParentRoute: () => root,
  path: '/sources/outlets',
  validateSearch: outletsAddress,
  component: lazyRouteComponent(() => import('../outlets/OutletsScreen'), 'OutletsScreen'),
});

const outlet = createRoute({
  getParentRoute: () => root,
  path: '/sources/outlets/$id',
  component: lazyRouteComponent(() => import('../outlets/OutletScreen'), 'OutletScreen'),
});

const following = createRoute({
  getParentRoute: () => root,
  path: '/sources/following',
  validateSearch: followingAddress,
  component: lazyRouteComponent(() => import('../following/FollowingScreen'), 'FollowingScreen'),
});

const newCollection = createRoute({
  getParentRoute: () => root,
  path: '/sources/collections/new',
  component: lazyRouteComponent(
    () => import('../following/CollectionScreen'),
    'NewCollectionScreen',
  ),
});

const collection = createRoute({
  getParentRoute: () => root,
  path: '/sources/collections/$id',
  component: lazyRouteComponent(() => import('../following/CollectionScreen'), 'CollectionScreen'),
});

const backfills = createRoute({
  getParentRoute: () => root,
  path: '/sources/backfill',
  component: lazyRouteComponent(() => import('../backfill/BackfillsScreen'), 'BackfillsScreen'),
});

const newBackfill = createRoute({
  getParentRoute: () => root,
  path: '/sources/backfill/new',
  component: lazyRouteComponent(() => import('../backfill/NewBackfillScreen'), 'NewBackfillScreen'),
});

const backfill = createRoute({
  getParentRoute: () => root,
  path: '/sources/backfill/$id',
  component: lazyRouteComponent(() => import('../backfill/BackfillScreen'), 'BackfillScreen'),
});

/** For those who keep the sources, and those who want to know where articles come from. */
const sources = [
  feeds,
  feed,
  addFeed,
  importFeeds,
  outlets,
  outlet,
  following,
  newCollection,
  collection,
  backfills,
  newBackfill,
  backfill,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    ...searching,
    article,
    paste,
    profile,
    revisions,
    ...sources,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
  defaultPendingComponent: Splash,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

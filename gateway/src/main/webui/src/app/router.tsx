import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './parameters';
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

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  component: lazyRouteComponent(() => import('../article/ArticleScreen'), 'ArticleScreen'),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: '/profile',
  component: lazyRouteComponent(() => import('../session/ProfileScreen'), 'ProfileScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([today, search, article, profile]),
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

import './theme/reset.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles.layer.css';
import 'virtual:theme-variables.css';
import './theme/tokens.css';
import './theme/base.css';

import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries } from './app/queries';
import { router } from './app/router';
import { theme } from './theme/theme';

const queries = createQueries();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root"');

// The variables and classes that Mantine would write into <style> elements are in our style
// sheets: the content security policy allows no inline styles.
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

// The pages as a whole: in a language, with the answers of the server kept for all of them.

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo, useState } from 'preact/hooks';
import { ApiError } from '../data/http.ts';
import { listenForChanges } from '../data/live.ts';
import { keepLanguage } from '../reader/choices.ts';
import { LanguageContext } from '../reader/language-context.ts';
import { type Language, speak, spokenLanguage } from '../strings/catalogue.ts';
import type { makeRouter } from './router.tsx';

const FRESH_MS = 30_000;
const TRIES = 2;

function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // Only what may be different the next time is asked again.
        retry: (failures, error) => failures < TRIES && error instanceof ApiError && error.status >= 500,
        refetchOnWindowFocus: false,
      },
    },
  });
}

export function App({ router }: { readonly router: ReturnType<typeof makeRouter> }) {
  const [language, setLanguage] = useState(spokenLanguage());
  const client = useMemo(() => {
    const made = makeClient();
    listenForChanges(made);
    return made;
  }, []);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    void speak(chosen).then(() => {
      document.documentElement.lang = chosen;
      setLanguage(chosen);
    });
  };
  return (
    <LanguageContext.Provider value={choose}>
      <QueryClientProvider client={client}>
        <RouterProvider key={language} router={router} />
      </QueryClientProvider>
    </LanguageContext.Provider>
  );
}
